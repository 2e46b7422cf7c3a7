using System.IO.Compression;
using System.Text;

using DiCoDe.Domain;
using DiCoDe.Import.Ads;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Import.Ads;

[TestFixture]
[Category("Property")]
public class AdFileReaderProperties
{
    private const string Json = """[{"id":1,"titulo":"Cajera \u00f1","otro":[1,{"a":null}]},{"id":"b","titulo":"Mesero"},{"id":3.5,"titulo":true}]""";
    private const string JsonLines = "{\"id\":1,\"titulo\":\"Cajera \\u00f1\"}\n{\"id\":\"b\",\"titulo\":[\"Mesero\"]}\n{\"id\":3.5,\"titulo\":true}\n";
    private const string Csv = "id,titulo,otro\n1,\"Cajera, \"\"ñ\"\"\",x\nb,Mesero,\"y\nz\"\n3,Cocinera,\n";

    [TestCase("02-11-2026.json", Json)]
    [TestCase("02-11-2026.jsonl", JsonLines)]
    [TestCase("02-11-2026.csv", Csv)]
    [TestCase("02-11-2026.json.gz", Json)]
    [TestCase("02-11-2026.csv.gz", Csv)]
    public void A_damaged_file_is_read_as_far_as_it_goes_or_refused_in_words(string name, string content)
    {
        using var folder = new TemporaryFolder();
        var whole = name.EndsWith(".gz", StringComparison.Ordinal) ? Packed(content) : Encoding.UTF8.GetBytes(content);

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var path = folder.File(name);
                File.WriteAllBytes(path, Damaged(whole, new Random(seed)));
                return IsReadOrRefused(path);
            }));
    }

    private static bool IsReadOrRefused(string path)
    {
        try
        {
            return new AdFileReader(SomeMap.KeyAndTitle).ReadAsync(path, CancellationToken.None).ToBlockingEnumerable().All(record => record.Place > 0);
        }
        catch (InputException refused)
        {
            return refused.Message.StartsWith(path, StringComparison.Ordinal);
        }
    }

    /// <summary>Some bytes changed, some taken out, the end cut off.</summary>
    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(4); change >= 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, "\"[]{},\\\n\r\0\u007f"u8[random.Next(11)]);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Packed(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }
}
