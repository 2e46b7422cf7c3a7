using System.Runtime.CompilerServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes the ads of a report to pages while they pass by, once, in the frame of each language, and notes which lists each stands in.</summary>
internal sealed class AdPages
{
    /// <summary>Ads on a page.</summary>
    private const int MostAds = 100;

    /// <summary>A page that has as many bytes takes no more ads: the longest ad has not twice as many, so that no page has 2 MB.</summary>
    private const int MostBytes = 600_000;

    /// <summary>Characters of a title in a list of many.</summary>
    private const int ShortTitle = 60;

    /// <summary>What stands before who advertises. Names are encoded, so no name has it.</summary>
    private static ReadOnlySpan<byte> Whose => " <span class=\"note\">"u8;

    private readonly WeekFigures _week;
    private readonly AdLists _lists;
    private readonly AdFiling _filing;
    private readonly AdWords _words = new();
    private readonly Markup _scratch = new();
    private readonly (WeekFigures Week, AdArticle Article, ProofFrame Frame, Markup Content)[] _languages;

    /// <summary>The ads of a week.</summary>
    /// <param name="languages">The week in each language.</param>
    /// <param name="plan">The lists that ads link to.</param>
    /// <param name="lists">The lists that are filled.</param>
    public AdPages(IReadOnlyList<WeekFigures> languages, ListPlan plan, AdLists lists)
    {
        (_week, _lists) = (languages[0], lists);
        _filing = new AdFiling(_week, plan, lists);
        _languages = [.. languages.Select(week => (week, new AdArticle(week, plan), new ProofFrame(week), new Markup()))];
    }

    /// <summary>The pages, in order, each in every language.</summary>
    public async IAsyncEnumerable<ReportFile> WriteAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var (page, first) = (1, 1);
        await foreach (var ad in _week.Report.Ads.WithCancellation(cancel))
        {
            if (_lists.Count + 1 - first >= MostAds || Array.Exists(_languages, one => one.Content.Length >= MostBytes))
            {
                foreach (var file in Pages(page, first, hasMore: true))
                {
                    yield return file;
                }

                (page, first) = (page + 1, _lists.Count + 1);
            }

            var number = _lists.Count + 1;
            _words.Read(ad);
            foreach (var (_, article, _, content) in _languages)
            {
                article.Write(content, _words, number);
            }

            List(ad, $"{ProofFiles.Page(page)}#{AdArticle.IdOf(number)}");
        }

        if (_lists.Count > 0)
        {
            foreach (var file in Pages(page, first, hasMore: false))
            {
                yield return file;
            }
        }
    }

    private IEnumerable<ReportFile> Pages(int number, int first, bool hasMore)
    {
        foreach (var (week, _, frame, content) in _languages)
        {
            var language = week.Language;
            var (from, to, file) = (Numbers.Whole(first), Numbers.Whole(_lists.Count), ProofFiles.Page(number));
            var span = _lists.Count == first ? language.Say($"Anuncio {from}", $"Ad {from}") : language.Say($"Anuncios {from} a {to}", $"Ads {from} to {to}");
            var pager = new Pager(number > 1 ? ProofFiles.Page(number - 1) : "", language.Say($"Página {Numbers.Whole(number)}", $"Page {Numbers.Whole(number)}"), hasMore ? ProofFiles.Page(number + 1) : "");
            var lead = language.Say(
                "Anuncios de la semana con sus palabras, sin datos personales: primero los nuevos, después los que siguen abiertos. Lo marcado es lo que se reconoció como competencia; cada número remite a la lista debajo del anuncio, que dice cómo se halló.",
                "Ads of the week with their words as they were published, without personal data: first the new ones, then those still open. What is marked was recognised as a skill; each number leads to the list below the ad, which says how it was found.");
            var page = new Markup(content.Length + (1 << 14));
            frame.Write(page, span, lead, OtherOf(file, language), pager, content);
            content.Clear();
            yield return new ReportFile(ProofFiles.PathOf(file, language), page.Written);
        }
    }

    /// <summary>The same page in the other language, seen from its folder.</summary>
    public static string OtherOf(string file, ReportLanguage language) => language == ReportLanguage.Spanish
        ? ProofFiles.Root(language) + ProofFiles.PathOf(file, ReportLanguage.English)
        : ProofFiles.Root(language) + ProofFiles.PathOf(file, ReportLanguage.Spanish);

    /// <summary>The title of a new ad in a list in short, without who advertises.</summary>
    public static ReadOnlySpan<byte> WithoutEmployer(ReadOnlySpan<byte> title) => title[..(title.LastIndexOf(Whose) + Whose.Length)];

    private void List(ReportedAd ad, string anchor)
    {
        var week = _week.Report.Demand.Week;
        var isNew = week.Contains(ad.NewOn);
        _lists.Add(ad, anchor, isNew || _filing.TellsOlder(ad) ? RowOf(ad, anchor) : [], TitleOf(anchor, isNew), ad.IsOpenIn(week));
        _filing.File(_words, isNew);
    }

    /// <summary>An ad in a list that tells more than its title, without the day, which follows.</summary>
    private byte[] RowOf(ReportedAd ad, string anchor)
    {
        _scratch.Own("<a class=\"label\" href=\""u8).Text(anchor).Own("\"><bdi>"u8).Text(_words.TitleIn(PlainText.Title)).Own("</bdi></a><span class=\"note under\">"u8).Own(_words.Employer);
        foreach (var part in new[] { PlainText.OneLine(ad.Place.Text, PlainText.Name), _week.NameOf(Dimension.Portal, ad.Id.Portal.Value) })
        {
            if (part.Length > 0)
            {
                _scratch.Own("<span class=\"part\"><bdi>"u8).Text(part).Own("</bdi></span> "u8);
            }
        }

        return _scratch.Take();
    }

    /// <summary>An ad in a list in short, without the end; a new one with who advertises.</summary>
    private byte[] TitleOf(string anchor, bool isNew)
    {
        _scratch.Own("<li><a href=\""u8).Text(anchor).Own("\"><bdi>"u8).Text(_words.TitleIn(ShortTitle)).Own("</bdi></a>"u8);
        return isNew ? _scratch.Own(Whose).Own(_words.Employer).Take() : _scratch.Take();
    }
}
