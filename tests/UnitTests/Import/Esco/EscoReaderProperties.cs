using DiCoDe.Domain;
using DiCoDe.Import.Esco;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Import.Esco;

[TestFixture]
[Category("Property")]
public class EscoReaderProperties
{
    private const string Skills = "conceptUri,skillType,preferredLabel,altLabels\nurn:s:1,knowledge,\"caja, \"\"cobro\"\"\",\"a\nb | c\"\nurn:s:2,,excel,\n";
    private const string Occupations = "conceptUri,iscoGroup,preferredLabel\nurn:o:1,5230,cajera\nurn:o:2,5131,mesero\n";

    [Test]
    public void Damaged_files_are_read_or_refused_in_words_and_never_give_a_blank_label()
    {
        using var folder = new TemporaryFolder();

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                folder.Write("skills_es.csv", Damaged(Skills, random));
                folder.Write("occupations_es.csv", Damaged(Occupations, random));
                return IsReadOrRefused(folder.Path);
            }));
    }

    private static bool IsReadOrRefused(string path)
    {
        try
        {
            var taxonomy = EscoReader.Read(path, "", "1", CancellationToken.None).Taxonomy;
            return taxonomy.Skills.All(skill => skill.Labels.Count > 0 && skill.Labels.All(label => label.Text.Trim().Length > 0));
        }
        catch (InputException refused)
        {
            return refused.Message.StartsWith(path, StringComparison.Ordinal);
        }
    }

    private static string Damaged(string text, Random random)
    {
        for (var change = random.Next(4); change > 0 && text.Length > 0; change--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, "\",\n|\0 \u0001"[random.Next(7)].ToString()),
                _ => text[..Math.Max(1, at)],
            };
        }

        return text;
    }
}
