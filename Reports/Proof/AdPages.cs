using System.Runtime.CompilerServices;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes the ads of a report to pages while they pass by, once, and notes which lists each stands in.</summary>
internal sealed class AdPages(WeekFigures week, AdLists lists)
{
    /// <summary>Ads on a page.</summary>
    private const int MostAds = 100;

    /// <summary>A page that has as many bytes takes no more ads: the longest ad has not twice as many, so that no page has 2 MB.</summary>
    private const int MostBytes = 600_000;

    private readonly AdArticle _article = new(week);
    private readonly ProofFrame _frame = new(week);
    private readonly Markup _content = new();
    private readonly Markup _scratch = new();

    /// <summary>The pages, in order.</summary>
    public async IAsyncEnumerable<ReportFile> WriteAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var (page, first) = (1, 1);
        await foreach (var ad in week.Report.Ads.WithCancellation(cancel))
        {
            if (lists.Count + 1 - first >= MostAds || _content.Length >= MostBytes)
            {
                yield return Page(page, first, hasMore: true);
                (page, first) = (page + 1, lists.Count + 1);
            }

            var number = lists.Count + 1;
            _article.Write(_content, ad, number);
            List(ad, $"{ProofFiles.Page(page)}#{AdArticle.IdOf(number)}");
        }

        if (lists.Count > 0)
        {
            yield return Page(page, first, hasMore: false);
        }
    }

    private ReportFile Page(int number, int first, bool hasMore)
    {
        var span = lists.Count == first ? $"Anuncio {Numbers.Whole(first)}" : $"Anuncios {Numbers.Whole(first)} a {Numbers.Whole(lists.Count)}";
        var pager = new Pager(number > 1 ? ProofFiles.Page(number - 1) : "", $"Página {Numbers.Whole(number)}", hasMore ? ProofFiles.Page(number + 1) : "");
        const string Lead = "Anuncios nuevos de la semana con sus palabras, sin datos personales. Lo marcado es lo que se reconoció como competencia; cada número remite a la lista debajo del anuncio, que dice cómo se halló.";
        var file = _frame.Page(ProofFiles.Page(number), span, Lead, pager, _content);
        _content.Clear();
        return file;
    }

    private void List(ReportedAd ad, string anchor)
    {
        lists.Add(ad.Id, ProofFiles.PathOf(anchor), HeadOf(ad, anchor));
        lists.List(Dimension.Portal, ad.Id.Portal.Value);
        lists.List(Dimension.Place, PlaceKeys.RegionOf(ad.Place));
        if (PlaceKeys.MunicipalityOf(ad.Place) is { Length: > 0 } municipality)
        {
            lists.List(Dimension.Place, municipality);
        }

        var coding = ad.Occupation;
        lists.List(Dimension.Occupation, coding.IsCoded ? coding.Occupation.Value : "", coding.IsCoded ? _scratch.Text(AdArticle.How(coding)).Take() : null);
        foreach (var mention in ad.Mentions)
        {
            AdArticle.Sentence(_scratch, ad, mention);
            lists.List(Dimension.Skill, mention.Skill.Value, _scratch.Own("<span class=\"note under\">"u8).Text(MentionWords.Short(mention)).Own("</span>"u8).Take());
        }
    }

    private byte[] HeadOf(ReportedAd ad, string anchor)
    {
        _scratch.Own("<a class=\"label\" href=\""u8).Text(anchor).Own("\"><bdi>"u8).Text(PlainText.OneLine(AdArticle.TitleOf(ad), PlainText.Title)).Own("</bdi></a><span class=\"note under\">"u8);
        string[] parts =
        [
            PlainText.OneLine(ad.Employer, PlainText.Name),
            PlainText.OneLine(ad.Place.Text, PlainText.Name),
            week.NameOf(Dimension.Portal, ad.Id.Portal.Value),
        ];
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            _scratch.Own("<span class=\"part\"><bdi>"u8).Text(part).Own("</bdi></span> "u8);
        }

        return _scratch.Own("<span class=\"part\">"u8).Text(Dates.Short(ad.NewOn, ReportLanguage.Spanish)).Own("</span></span>"u8).Take();
    }
}
