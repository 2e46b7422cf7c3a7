using System.IO.Compression;
using System.Text.Json;

using DiCoDe.Domain.Employers;
using DiCoDe.Stages.Intake.Employers;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Employers;

/// <summary>What is read from the employers of real ads. The test prints the figures that it judges.</summary>
[TestFixture]
public class RealEmployersTests
{
    [Test]
    public async Task Every_kind_of_employer_is_found_among_real_ads()
    {
        var employers = Read();
        var kinds = employers.CountBy(employer => employer.Kind).ToDictionary();
        var names = employers.Where(employer => employer.Key.Length > 0).DistinctBy(employer => employer.Name).ToList();

        await TestContext.Out.WriteLineAsync(
            $"{employers.Count} ads: {string.Join(", ", kinds.OrderByDescending(kind => kind.Value).Select(kind => $"{kind.Key} {kind.Value}"))}; "
            + $"{names.Count} names are {names.DistinctBy(employer => employer.Key).Count()} employers");
        Assert.Multiple(() =>
        {
            Assert.That(kinds[EmployerKind.Agency], Is.InRange(0.05 * employers.Count, 0.1 * employers.Count));
            Assert.That(kinds[EmployerKind.Confidential], Is.InRange(0.25 * employers.Count, 0.4 * employers.Count));
            Assert.That(kinds[EmployerKind.NotStated], Is.InRange(0.05 * employers.Count, 0.1 * employers.Count));
        });
    }

    [Test]
    public void No_real_employer_changes_when_its_key_is_read_again() =>
        Assert.That(Read().DistinctBy(employer => employer.Key).Where(employer => EmployerName.Key(employer.Key) != employer.Key), Is.Empty);

    private static List<Employer> Read()
    {
        List<Employer> employers = [];
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf("ads", "latam-2026.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var ad = JsonDocument.Parse(line);
            employers.Add(EmployerReader.Read(string.Join(' ', (ad.RootElement.GetProperty("company").GetString() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        }

        return employers;
    }
}
