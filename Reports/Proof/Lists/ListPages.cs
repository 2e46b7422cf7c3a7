using System.Collections.Concurrent;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes the lists of ads behind the numbers in one language. Each page is made when it is written, so that several may be at once.</summary>
internal sealed class ListPages(WeekFigures week, ListPlan plan, AdLists lists)
{
    /// <summary>Lists with more rows can be filtered.</summary>
    private const int Long = 15;

    private const int FirstRoom = 1 << 18;

    private readonly ConcurrentBag<(Markup Content, Markup Whole)> _spare = [];
    private readonly ProofFrame _frame = new(week);
    private readonly ListNames _names = new(week);
    private readonly byte[] _notOpen = new Markup().Text(week.Language.Say("; no se vio abierto en la semana", "; not seen open in the week")).Take();
    private readonly byte[] _inField = new Markup().Own("<span class=\"note\">"u8).Text(week.Language.Say("Lo dice un dato del portal, no sus palabras.", "A field of the portal says it, not its words.")).Own("</span>"u8).Take();
    private readonly ReportLanguage _other = week.Language == ReportLanguage.Spanish ? ReportLanguage.English : ReportLanguage.Spanish;

    /// <summary>The pages, in the order of the plan; none when no ads passed.</summary>
    public IEnumerable<ReportFile> Write() => lists.Count == 0
        ? []
        : plan.Pages.Select(page => new ReportFile(ProofFiles.PathOf(ProofFiles.Lists(page.Kind, page.Number, week.Language), week.Language), target => Write(page, target)));

    private void Write(ListPage page, Stream target)
    {
        // A page has a third of a megabyte; new ones for each of some thousands are most of what the collector would have to do.
        var (content, whole) = _spare.TryTake(out var spare) ? spare : (new Markup(FirstRoom), new Markup(FirstRoom));
        Write(page, content, whole);
        target.Write(whole.Written.Span);
        content.Clear();
        whole.Clear();
        _spare.Add((content, whole));
    }

    private void Write(ListPage page, Markup content, Markup whole)
    {
        var (site, title) = _names.Of(page.Kind);
        content.Own("<p class=\"back\"><a href=\""u8).Text(ProofFiles.Root(week.Language) + site.PathIn(week.Language)).Own("\">"u8).Text($"{T("Volver a", "Back to")} {site.NameIn(week.Language)}").Own("</a></p>\n"u8);
        foreach (var piece in page.Pieces)
        {
            Section(content, piece, page.Number);
        }

        var count = plan.CountOf(page.Kind);
        var here = T($"Página {Numbers.Whole(page.Number)} de {Numbers.Whole(count)}", $"Page {Numbers.Whole(page.Number)} of {Numbers.Whole(count)}");
        var pager = new Pager(page.Number > 1 ? FileOf(page, -1) : "", here, page.Number < count ? FileOf(page, 1) : "");
        var lead = T("Los anuncios detrás de cada número: los nuevos, y los que siguen abiertos desde antes. El título lleva al anuncio, con todas sus palabras.", "The ads behind each number: the new ones, and those still open from before. The title leads to the ad, with all its words.");
        _frame.Write(whole, title, lead, AdPages.OtherOf(ProofFiles.Lists(page.Kind, page.Number, _other), week.Language), pager, content);
    }

    private void Section(Markup target, ListPiece piece, int page)
    {
        var list = piece.List;
        var (fromNew, countNew) = Cut(piece.New, list.New.Count);
        var (fromOlder, countOlder) = Cut(piece.Older, list.Older.Count);
        var (name, note) = _names.Of(list.Key);
        target.Own("<section class=\"adset\" id=\""u8).Text(list.Anchor).Own("\">\n<h2><bdi>"u8).Text(name).Own("</bdi>"u8);
        if (note.Length > 0)
        {
            target.Own(" <span class=\"note\"><bdi>"u8).Text(note).Own("</bdi></span>"u8);
        }

        target.Own(piece.IsFirst ? "</h2>\n<p class=\"note\">"u8 : "</h2>\n<p class=\"note\">… "u8).Text(SummaryOf(list)).Own("</p>\n"u8);
        if (countNew > 0 && list.Key.IsBrief)
        {
            Brief(target, list, fromNew, countNew);
        }
        else if (countNew > 0)
        {
            NewAds(target, list, fromNew, countNew);
        }

        if (countOlder > 0)
        {
            target.Own("<h3 id=\""u8).Text(fromOlder == 0 ? list.OlderAnchor : $"{list.OlderAnchor}{page}").Own("\">"u8).Text(T("Abiertos desde antes", "Open from before")).Own("</h3>\n<ul class=\"adlinks\">\n"u8);
            for (var at = fromOlder; at < fromOlder + countOlder; at++)
            {
                target.Own(lists.TitleOf(list.Older[at]).Title).Own("</li>\n"u8);
            }

            target.Own("</ul>\n"u8);
        }

        if (!piece.IsLast)
        {
            target.Own("<p><a class=\"goes-on\" href=\""u8).Text($"{ProofFiles.Lists(list.Key.Kind, page + 1, week.Language)}#{list.Anchor}").Own("\">"u8).Text(T("Sigue en la página siguiente", "Goes on on the next page")).Own("</a></p>\n"u8);
        }

        target.Own("</section>\n"u8);
    }

    private void NewAds(Markup target, AdList list, int from, int count)
    {
        var hasProof = list.Key.HasProof;
        target.Own(hasProof ? "<table class=\"adlist\""u8 : "<table class=\"adlist single\""u8).Own(count > Long ? " data-filter=\"\">"u8 : ">"u8)
            .Own("\n<thead><tr><th scope=\"col\">"u8).Text(list.Key.IsOnePart ? T("Anuncio", "Ad") : T("Anuncio nuevo", "New ad")).Own("</th>"u8);
        if (hasProof)
        {
            target.Own("<th scope=\"col\">"u8).Text(_names.ProofOf(list.Key)).Own("</th>"u8);
        }

        target.Own("</tr></thead>\n<tbody>\n"u8);
        for (var at = from; at < from + count; at++)
        {
            var (row, day, isOpen) = lists.RowOf(list.New[at]);
            target.Own("<tr><th scope=\"row\">"u8).Own(row).Own("<span class=\"part\">"u8).Text(Dates.Short(day, week.Language)).Own(isOpen ? ""u8 : _notOpen).Own("</span></span></th>"u8);
            if (hasProof)
            {
                target.Own("<td>"u8).Own(list.New[at].Proof ?? _inField).Own("</td>"u8);
            }

            target.Own("</tr>\n"u8);
        }

        target.Own("</tbody></table>\n"u8);
    }

    private void Brief(Markup target, AdList list, int from, int count)
    {
        target.Own("<h3>"u8).Text(T("Nuevos", "New")).Own("</h3>\n<ul class=\"adlinks new\">\n"u8);
        for (var at = from; at < from + count; at++)
        {
            var (title, isOpen) = lists.TitleOf(list.New[at].Ad);
            target.Own(list.Key.IsOfLargest ? AdPages.WithoutEmployer(title) : title).Own(isOpen ? ""u8 : _notOpen).Own("</span></li>\n"u8);
        }

        target.Own("</ul>\n"u8);
    }

    private string SummaryOf(AdList list)
    {
        var (now, open) = (list.New.Count, list.NewAndOpen + list.Older.Count);
        return list.Key switch
        {
            { IsPay: true } => T($"{Numbers.Of(now, "anuncio abierto", "anuncios abiertos")}.", $"{Numbers.Of(now, "open ad", "open ads")}."),
            { IsOnePart: true } => T($"{Numbers.Of(now, "anuncio nuevo o abierto", "anuncios nuevos o abiertos")} en la semana.", $"{Numbers.Of(now, "new or open ad", "new or open ads")} in the week."),
            { IsOfLargest: true } or { Kind: ListKind.SkillPairs } => T($"{Numbers.Of(now, "anuncio nuevo", "anuncios nuevos")} en la semana.", $"{Numbers.Of(now, "new ad", "new ads")} in the week."),
            _ => T(
                $"{Numbers.Of(now, "anuncio nuevo", "anuncios nuevos")} en la semana; {Numbers.Of(open, "abierto", "abiertos")}, de ellos {Numbers.Of(list.Older.Count, "desde antes", "desde antes")}.",
                $"{Numbers.Of(now, "new ad", "new ads")} in the week; {Numbers.Whole(open)} open, of them {Numbers.Whole(list.Older.Count)} from before."),
        };
    }

    private string FileOf(ListPage page, int step) => ProofFiles.Lists(page.Kind, page.Number + step, week.Language);

    private static (int From, int Count) Cut(Range part, int count)
    {
        var from = Math.Min(part.Start.Value, count);
        var to = part.End.IsFromEnd ? count : Math.Min(part.End.Value, count);
        return (from, Math.Max(0, to - from));
    }

    private string T(string spanish, string english) => week.Language.Say(spanish, english);
}
