using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes the lists of ads behind the numbers: of each skill, occupation, place and portal.</summary>
internal sealed class ListPages(WeekFigures week, AdLists lists)
{
    private const int MostRows = 500;

    /// <summary>A list that is longer goes on on another page.</summary>
    private const int MostBytes = 1_000_000;

    private readonly ProofFrame _frame = new(week);
    private readonly Markup _content = new();

    /// <summary>The pages, in the order of <see cref="AdLists.All"/>.</summary>
    public IEnumerable<ReportFile> Write() => lists.All.SelectMany(list => Write(list.Dimension, list.Key));

    private IEnumerable<ReportFile> Write(Dimension dimension, string key)
    {
        var ads = lists.Of(dimension, key);
        var parts = PartsOf(ads);
        for (var part = 1; part <= parts.Count; part++)
        {
            var (from, to) = parts[part - 1];
            Table(dimension, ads, from, to);
            var pager = new Pager(
                part > 1 ? ProofFiles.List(dimension, key, part - 1) : "",
                $"Parte {Numbers.Whole(part)} de {Numbers.Whole(parts.Count)}: anuncios {Numbers.Whole(from + 1)} a {Numbers.Whole(to)} de {Numbers.Whole(ads.Count)}",
                part < parts.Count ? ProofFiles.List(dimension, key, part + 1) : "");
            yield return _frame.Page(ProofFiles.List(dimension, key, part), week.NameOf(dimension, key), Lead(dimension, ads.Count), pager, _content);
            _content.Clear();
        }
    }

    /// <summary>From which row to which each part goes.</summary>
    private List<(int From, int To)> PartsOf(IReadOnlyList<ListedAd> ads)
    {
        List<(int From, int To)> parts = [];
        var (from, bytes) = (0, 0);
        for (var at = 0; at < ads.Count; at++)
        {
            if (at - from == MostRows || bytes > MostBytes)
            {
                parts.Add((from, at));
                (from, bytes) = (at, 0);
            }

            bytes += lists.HeadOf(ads[at]).Length + (ads[at].Proof?.Length ?? 0);
        }

        parts.Add((from, ads.Count));
        return parts;
    }

    private void Table(Dimension dimension, IReadOnlyList<ListedAd> ads, int from, int to)
    {
        var hasProof = dimension is Dimension.Skill or Dimension.Occupation && ads[from].Proof is not null;
        var (page, subject) = PageOf(dimension);
        _content.Own("<p class=\"back\"><a href=\"../"u8).Text(page.SpanishFile).Own("\">Volver a "u8).Text(subject).Own("</a></p>\n"u8)
            .Own(hasProof ? "<table class=\"adlist\" data-filter=\"\">\n"u8 : "<table class=\"adlist single\" data-filter=\"\">\n"u8)
            .Own("<caption>El título lleva al anuncio, con todas sus palabras.</caption>\n<thead><tr><th scope=\"col\">Anuncio</th>"u8)
            .Own(!hasProof ? ""u8 : dimension == Dimension.Skill ? "<th scope=\"col\">Frase que la pide</th>"u8 : "<th scope=\"col\">Cómo se supo</th>"u8)
            .Own("</tr></thead>\n<tbody>\n"u8);
        for (var at = from; at < to; at++)
        {
            _content.Own("<tr><th scope=\"row\">"u8).Own(lists.HeadOf(ads[at])).Own("</th>"u8);
            if (hasProof)
            {
                _content.Own("<td>"u8).Own(ads[at].Proof ?? []).Own("</td>"u8);
            }

            _content.Own("</tr>\n"u8);
        }

        _content.Own("</tbody></table>\n"u8);
    }

    private static (SitePage Page, string Subject) PageOf(Dimension dimension) => dimension switch
    {
        Dimension.Skill => (SitePages.Skills, "Competencias"),
        Dimension.Occupation => (SitePages.Occupations, "Ocupaciones"),
        Dimension.Place => (SitePages.Places, "Lugares"),
        _ => (SitePages.Sources, "Fuentes"),
    };

    private static string Lead(Dimension dimension, int count) => dimension switch
    {
        Dimension.Skill => $"{Ads(count)} de la semana en que se reconoció esta competencia, con la frase que la pide.",
        Dimension.Occupation => $"{Ads(count)} de la semana para esta ocupación.",
        Dimension.Place => $"{Ads(count)} de la semana en este lugar.",
        _ => $"{Ads(count)} de la semana en este portal.",
    };

    private static string Ads(int count) => Numbers.Of(count, "anuncio nuevo", "anuncios nuevos");
}
