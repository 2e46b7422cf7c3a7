using System.Text;

using DiCoDe.Domain.Archiving;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Storage.Warc;

[TestFixture]
[Category("Property")]
public class WarcProperties
{
    private const int LongestValue = 8 * 1024;

    private static readonly string[] Values =
    [
        "text/html", "a\r\nSet-Cookie: robada=1", "a\n\nWARC/1.1\r\nWARC-Type: response\r\n\r\n", "\0\u0001\u001b[31m\u007f\u0085",
        new('x', 100_000), "ñandú 職 \U0001F600", "a\ud800b", "\t a \t", "", " ", "\u2028\u2029", "\"; DROP: 1", "W/\"1\"",
    ];

    private static readonly string[] Names =
        ["X-A", "ETag", "Set-Cookie", "Transfer-Encoding", "content-length", "Content-Encoding", "X A", "X:A", "X\r\nB", "", "Ñ", "WARC-Type"];

    private static readonly string[] Urls =
    [
        "https://ejemplo.org/", "http://[::1]:8080/a?b=c#d", "https://usuario:clave@ejemplo.org/%0d%0aWARC-Type:%20x", "https://ñandú.example/職/ñ?q=\"<>|\\^`{}",
        "https://ejemplo.org/" + new string('a', 20_000), "https://ejemplo.org/?\t\u0001\u0085\u2028=\u0000", "https://ejemplo.org/a//../b/./c;d=e,f", "https://ejemplo.org/<>",
        "http://usuario@ñ.example:8080/x?y#z", "http://ß‍.ejemplo.org/", "http://職́-.example/a", "http://xn--ñ.example/",
    ];

    [Test]
    public void Any_page_comes_back_as_it_was_written() => Check(ArchivedPages.AnyPage, page => page);

    [Test]
    public void Hostile_headers_and_addresses_come_back_as_one_line_each() => Check(HostilePage, Expected);

    private static void Check(Func<Random, Page> make, Func<Page, Page> expected) => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            using var folder = new TemporaryFolder();
            var random = new Random(seed);
            var page = make(random);
            var kind = Pick(random, Enum.GetValues<PageKind>());
            var path = ArchivedPages.Write(folder, 1, kind, page, Some.Page(new Uri("https://ejemplo.org/siguiente"), "siguiente"));

            var read = ArchivedPages.Read(folder, path).Cast<ArchiveRecord.Stored>().ToList();
            var found = (ArchiveRecord.Stored)ArchivedPages.Find(folder, 1, page.Url)!;

            Assert.That((read.Count, read[0].Kind, read[0].Run?.Value), Is.EqualTo((2, (PageKind?)kind, (long?)1)));
            ArchivedPages.AssertSame(read[0].Page, expected(page));
            ArchivedPages.AssertSame(found.Page, expected(page));
            Assert.That(read[1].Page.Body.Length, Is.EqualTo("siguiente".Length));
        }));

    private static Page HostilePage(Random random)
    {
        var isDrawn = random.Next(3) == 0;
        var contentType = Pick(random, [.. Values, "application/http; msgtype=response"]);
        return new()
        {
            Url = new Uri(Pick(random, Urls) + random.Next(3)),
            FinalUrl = new Uri(Pick(random, Urls)),
            Status = random.Next(200, 600),
            ContentType = contentType,
            Validators = isDrawn || random.Next(2) == 0 ? new Validators(Pick(random, Values), Pick(random, Values)) : Validators.None,
            Body = random.Next(4) == 0 ? default : ArchivedPages.Bytes(random, random.Next(1, 3000)),
            FetchedAt = Some.Moment.AddTicks(random.Next()),
            Elapsed = TimeSpan.FromTicks(random.Next()),
            RobotsRule = Pick(random, Values),
            IsDrawn = isDrawn,
            Headers = isDrawn ? [] : [.. Enumerable.Range(0, random.Next(6)).Select(_ => KeyValuePair.Create(Pick(random, Names), Pick(random, Values)))],
        };
    }

    /// <summary>Said a second time in other words: headers of one line and a proper name, those of travel left out, what a page knows besides added.</summary>
    private static Page Expected(Page page)
    {
        var headers = page.Headers
            .Where(header => header.Key is "X-A" or "ETag" or "Set-Cookie" or "WARC-Type")
            .Select(header => KeyValuePair.Create(header.Key, OneLine(header.Value)))
            .Where(header => header.Value.Length > 0)
            .ToList();
        if (!page.IsDrawn)
        {
            AddWhenMissing(headers, "Content-Type", page.ContentType);
            AddWhenMissing(headers, "ETag", page.Validators.ETag);
            AddWhenMissing(headers, "Last-Modified", page.Validators.LastModified);
        }

        return page with
        {
            FinalUrl = WithAsciiHost(page.FinalUrl),
            ContentType = OneLine(page.ContentType),
            Validators = page.IsDrawn
                ? new Validators(OneLine(page.Validators.ETag), OneLine(page.Validators.LastModified))
                : new Validators(Joined(headers, "ETag"), Joined(headers, "Last-Modified")),
            RobotsRule = OneLine(page.RobotsRule),
            Headers = headers,
        };
    }

    private static Uri WithAsciiHost(Uri url)
    {
        try
        {
            return new Uri(url.AbsoluteUri.Replace(url.Host, url.IdnHost, StringComparison.Ordinal));
        }
        catch (UriFormatException)
        {
            return url;
        }
    }

    private static string OneLine(string value)
    {
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
        var spaced = string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
        return (spaced.Length > LongestValue ? spaced[..LongestValue] : spaced).Trim();
    }

    private static void AddWhenMissing(List<KeyValuePair<string, string>> headers, string name, string value)
    {
        if (headers.TrueForAll(header => header.Key != name) && OneLine(value).Length > 0)
        {
            headers.Add(new(name, OneLine(value)));
        }
    }

    private static string Joined(List<KeyValuePair<string, string>> headers, string name) =>
        string.Join(", ", headers.Where(header => header.Key == name).Select(header => header.Value));

    private static T Pick<T>(Random random, T[] among) => among[random.Next(among.Length)];
}
