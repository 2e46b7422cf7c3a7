using System.Text;

using DiCoDe.Domain;
using DiCoDe.Import.Gold;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Import.Gold;

[TestFixture]
[Category("Property")]
public class LabelledFileProperties
{
    private const string Ads = """{"id":"1","title":"a","text":"b c","skills":[{"phrase":"b","uri":"urn:x","requirement":"must"}],"occupation":{"uri":"urn:y"},"fields":{"language":"es","positions":2}}""";
    private const string Examples = """{"text":"Manejo de caja","section":"duties","skills":[{"phrase":"caja","concept":"manejar la caja","concept_en":"","requirement":"task"}]}""";
    private const string Lists = "id,sentence,skills\n0,\"a, b\",\"['x', \"\"y's\"\"]\"\n1,c,['UNK']\n";
    private const string Spans = "sentence,span,sub_span,label\na b,b,,x\na b,a,,LABEL NOT PRESENT\n";

    [TestCase("a.jsonl", Ads)]
    [TestCase("b.jsonl", Examples)]
    [TestCase("c.csv", Lists)]
    [TestCase("d.csv", Spans)]
    public void A_damaged_file_is_read_or_refused_in_words(string name, string content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File(name);
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            seed =>
            {
                File.WriteAllBytes(path, Damaged(content, new Random(seed)));
                return IsReadOrRefused(path);
            }));
    }

    private static bool IsReadOrRefused(string path)
    {
        try
        {
            return LabelledFile.Of(path) is LabelledFile.OfAds or LabelledFile.OfSentences;
        }
        catch (InputException refused)
        {
            return refused.Message.StartsWith(path, StringComparison.Ordinal);
        }
    }

    private static byte[] Damaged(string content, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(content).ToList();
        for (var change = random.Next(4); change >= 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                    break;
                case 2:
                    bytes.Insert(at, "\"[]{},\\\n':0"u8[random.Next(11)]);
                    break;
                default:
                    bytes.InsertRange(at, "null"u8.ToArray());
                    break;
            }
        }

        return [.. bytes];
    }
}
