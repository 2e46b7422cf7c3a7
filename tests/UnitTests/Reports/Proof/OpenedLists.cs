using System.Globalization;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

using DiCoDe.Reports.Figures;
using DiCoDe.UnitTests.Reports.Page;

namespace DiCoDe.UnitTests.Reports.Proof;

/// <summary>Follows the links of a written report from its numbers to lists of ads, and from these to the ads.</summary>
internal sealed class OpenedLists(WrittenWeek week)
{
    private static readonly Uri Folder = new("https://informe.example/2026-W46/");

    private readonly Dictionary<string, IHtmlDocument> _pages = [];

    /// <summary>Where a table has its open ads; -1 for nowhere.</summary>
    public static int OpenColumn(IElement table) => table.QuerySelectorAll("thead th").ToList().FindIndex(head => head.GetAttribute("data-column") == "open_ads");

    /// <summary>A number opens to as many ads as it says, each once; a zero does not.</summary>
    public void Opens(string path, IElement cell, bool older)
    {
        var count = int.Parse(NumberIn(cell), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var link = cell.QuerySelector("a");
        Assert.That(link is null, Is.EqualTo(count == 0), cell.ParentElement!.GetAttribute("data-key"));
        if (link is not null)
        {
            Assert.That(link.GetAttribute("href"), Does.Contain("#l"));
            Assert.That(AdsOf(path, link, older), Has.Count.EqualTo(count).And.Unique, cell.ParentElement!.GetAttribute("data-key"));
        }
    }

    public static Uri Target(string from, IElement link) => new(new Uri(Folder, from), link.GetAttribute("href")!);

    public static string FileOf(string from, IElement link) => PlaceOf(from, link).Split('#')[0];

    public static string PlaceOf(string from, IElement link) => Folder.MakeRelativeUri(Target(from, link)).OriginalString;

    /// <summary>A page, read once.</summary>
    public IHtmlDocument Page(string path)
    {
        if (!_pages.TryGetValue(path, out var page))
        {
            page = week.Page(path);
            _pages.Add(path, page);
        }

        return page;
    }

    /// <summary>The ads that a number leads to, with all parts of their list, as "file#place": the new ones, or the open ones, new and older.</summary>
    public List<string> AdsOf(string from, IElement link, bool older)
    {
        List<string> ads = [];
        var (file, anchor) = (FileOf(from, link), Target(from, link).Fragment[1..].Split('-')[0]);
        Assert.That(Page(file).GetElementById(Target(from, link).Fragment[1..]), Is.Not.Null, "the place is there");
        file = FirstOf(file, anchor);
        for (var next = file; next is not null;)
        {
            var section = Page(next).GetElementById(anchor)!;
            var rows = section.QuerySelectorAll("table.adlist > tbody > tr, ul.adlinks.new > li").Where(row => !older || !(row.TextContent.Contains("no se vio abierto", StringComparison.Ordinal) || row.TextContent.Contains("not seen open", StringComparison.Ordinal)));
            ads.AddRange(rows.Select(row => PlaceOf(next, row.QuerySelector("a")!)));
            ads.AddRange(older ? section.QuerySelectorAll("ul.adlinks:not(.new) a").Select(ad => PlaceOf(next, ad)) : []);
            next = section.QuerySelector("a.goes-on") is { } more ? FileOf(next, more) : null;
        }

        return ads;
    }

    /// <summary>The cell with the words of an ad in the list that a number leads to.</summary>
    public IElement ProofOf(string from, IElement link, string title)
    {
        for (var file = FileOf(from, link); ;)
        {
            var section = Page(file).GetElementById(Target(from, link).Fragment[1..])!;
            if (section.QuerySelectorAll("table.adlist > tbody > tr").FirstOrDefault(row => row.QuerySelector("a")!.TextContent == title) is { } row)
            {
                return row.QuerySelector("td")!;
            }

            file = FileOf(file, section.QuerySelector("a.goes-on")!);
        }
    }

    /// <summary>The page on which a list begins; older ads may begin on a later one.</summary>
    private string FirstOf(string file, string anchor)
    {
        while (Page(file).QuerySelector(".pager a") is { } before && FileOf(file, before) is var earlier && earlier != file && Page(earlier).GetElementById(anchor) is not null && IsBefore(earlier, file))
        {
            file = earlier;
        }

        return file;
    }

    private static bool IsBefore(string one, string other) => NumberOf(one) < NumberOf(other);

    private static int NumberOf(string file) => int.Parse(file.Split('-', '.')[^2], CultureInfo.InvariantCulture);

    /// <summary>The ad at a place.</summary>
    public IElement Article(string ad) => Page(ad.Split('#')[0]).GetElementById(ad.Split('#')[1])!;

    /// <summary>The number of a cell, without the sign of one employer beside it.</summary>
    public static string NumberIn(IElement cell) => cell.TextContent.Replace(FlagSigns.OneEmployer, "", StringComparison.Ordinal).Trim();
}
