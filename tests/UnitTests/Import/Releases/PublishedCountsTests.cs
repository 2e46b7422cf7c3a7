using DiCoDe.Domain;
using DiCoDe.Domain.Demand;
using DiCoDe.Import.Releases;
using DiCoDe.Tests.Support;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Import.Releases;

[TestFixture]
public class PublishedCountsTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public async Task What_was_published_reads_back_as_it_was_counted([Values(0, 1, 2)] int which)
    {
        var dialect = new[] { CsvDialect.Standard, CsvDialect.ExcelWithPoint, CsvDialect.ExcelWithComma }[which];
        var report = SampleReport.Busy with { Dialect = dialect };
        var path = _folder.Write($"{which}.csv", await Written.TextAsync(report, "demand.csv"));

        var counts = PublishedCounts.Read(path);

        Assert.That(counts, Is.EquivalentTo(report.Demand.Rows.Where(row => row.Within.Length == 0).ToDictionary(row => (row.Dimension, row.Key), row => row.This)));
    }

    [Test]
    public void A_file_that_was_tampered_with_is_refused_with_its_line()
    {
        var path = _folder.Write("bad.csv", "dimension,key,within,new_ads,new_positions,new_repeats,open_ads\r\ntotal,,,many,1,1,1\r\n");

        Assert.That(() => PublishedCounts.Read(path), Throws.InstanceOf<InputException>().With.Message.Contains("bad.csv:2").And.Message.Contains("many"));
    }

    [Test]
    public void A_file_that_is_not_there_is_an_input_error() =>
        Assert.That(() => PublishedCounts.Read(_folder.File("none.csv")), Throws.InstanceOf<InputException>());
}
