using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes ads in the frame of one language: their words with every mention marked, and below them what each mention is.</summary>
internal sealed class AdArticle(WeekFigures week, ListPlan plan)
{
    private readonly MentionWords _mentions = new(week, plan);

    /// <summary>The name of an ad's place on its page.</summary>
    /// <param name="number">Its number in the report, from 1.</param>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"a-{number}");

    /// <summary>The list of those in the same place: the municipality, else the region.</summary>
    public static string PlaceOf(Place place) => PlaceKeys.MunicipalityOf(place) is { Length: > 0 } municipality ? municipality : PlaceKeys.RegionOf(place);

    /// <summary>Writes an ad.</summary>
    public void Write(Markup target, AdWords words, int number)
    {
        var ad = words.Ad;
        target.Own("<article class=\"ad\" id=\""u8).Text(IdOf(number)).Own("\">\n<h2><bdi"u8);
        if (words.Title.Length > 0)
        {
            target.Own(words.Language).Own(">"u8).Own(words.Title);
        }
        else
        {
            target.Own(">"u8).Text(T("Sin título", "Untitled"));
        }

        target.Own("</bdi></h2>\n"u8);
        Source(target, words);
        Occupation(target, ad.Occupation);
        if (words.Text.Length > 0)
        {
            target.Own("<div class=\"words\" dir=\"auto\""u8).Own(words.Language).Own(">"u8).Own(words.Text).Own("</div>\n"u8);
        }

        if (ad.Text.Length > AdWords.MostText)
        {
            var (shown, all) = (Numbers.Whole(AdWords.MostText), Numbers.Whole(ad.Text.Length));
            Note(target, T($"Texto cortado: se muestran los primeros {shown} de sus {all} caracteres.", $"Text cut: the first {shown} of its {all} characters are shown."));
        }

        Mentions(target, words);
        target.Own("</article>\n"u8);
    }

    private void Source(Markup target, AdWords words)
    {
        var ad = words.Ad;
        target.Own("<p class=\"source\">"u8).Own(words.Employer);
        Part(target, Dimension.Place, PlaceOf(ad.Place), PlainText.OneLine(ad.Place.Text, PlainText.Name));
        Part(target, Dimension.Portal, ad.Id.Portal.Value, "");
        if (words.Link.Length > 0)
        {
            target.Own("<span class=\"part\"><a href=\""u8).Text(words.Link).Own("\" rel=\"noopener noreferrer nofollow\">"u8).Text(T("Ver el original", "See the original")).Own("</a></span>"u8);
        }

        target.Own("</p>\n<p class=\"note\">"u8).Text(DatesOf(ad)).Own(" "u8).Text(T("Anuncio ", "Ad ")).Own("<bdi>"u8).Text(PlainText.OneLine(ad.Id.ToString(), PlainText.Name)).Own("</bdi>.</p>\n"u8);
    }

    private void Part(Markup target, Dimension dimension, string key, string name)
    {
        target.Own("<span class=\"part\">"u8);
        Named(target, dimension, key, name.Length > 0 ? name : week.NameOf(dimension, key));
        target.Own("</span> "u8);
    }

    /// <summary>A name that leads to the ads of the same, where they have a list.</summary>
    private void Named(Markup target, Dimension dimension, string key, string name)
    {
        var list = plan.Of(dimension, key);
        if (list is not null)
        {
            target.Own("<a href=\""u8).Text(list.LinkIn(week.Language)).Own("\">"u8);
        }

        target.Own("<bdi>"u8).Text(name).Own(list is null ? "</bdi>"u8 : "</bdi></a>"u8);
    }

    private void Occupation(Markup target, OccupationCoding coding)
    {
        var key = coding.IsCoded ? coding.Occupation.Value : "";
        target.Own("<p>"u8).Text(T("Ocupación: ", "Occupation: "));
        Named(target, Dimension.Occupation, key, week.NameOf(Dimension.Occupation, key));
        if (coding.IsCoded)
        {
            var (isco, label, confidence) = (PlainText.OneLine(coding.Isco, PlainText.Name), PlainText.OneLine(coding.Label, PlainText.Name), Numbers.Confidence(coding.Confidence.Value));
            target.Own(" <span class=\"note\">"u8).Text(T($"CIUO-08 {isco}, por «{label}»; confianza {confidence}.", $"ISCO-08 {isco}, by «{label}»; confidence {confidence}.")).Own("</span>"u8);
        }

        target.Own("</p>\n"u8);
    }

    private void Mentions(Markup target, AdWords words)
    {
        if (words.Mentions.Count == 0)
        {
            Note(target, T("No se reconoció ninguna competencia en sus palabras.", "No skill was recognised in its words."));
            return;
        }

        target.Own("<ol class=\"mentions\">\n"u8);
        for (var at = 0; at < words.Mentions.Count; at++)
        {
            var mention = words.Mentions[at];
            target.Own("<li>"u8);
            _mentions.Write(target, mention, words.Skills[at]);
            if ((long)mention.Start + mention.Length > (mention.Segment == Segment.Title ? AdWords.MostTitle : AdWords.MostText))
            {
                target.Own("<span class=\"under\">"u8).Own(words.SentenceOf(mention)).Own("</span>"u8);
            }

            target.Own("</li>\n"u8);
        }

        target.Own("</ol>\n"u8);
        if (words.Ad.Mentions.Count > words.Mentions.Count)
        {
            var more = words.Ad.Mentions.Count - words.Mentions.Count;
            Note(target, T($"Y {Numbers.Of(more, "mención más", "menciones más")}, que cuentan y no se muestran.", $"And {Numbers.Of(more, "more mention", "more mentions")}, counted and not shown."));
        }
    }

    private static void Note(Markup target, string words) => target.Own("<p class=\"note\">"u8).Text(words).Own("</p>\n"u8);

    private string DatesOf(ReportedAd ad)
    {
        var posted = ad.Posted.Kind switch
        {
            PostingDateKind.Day => T($"Publicado el {Day(ad.Posted.Day)}. ", $"Posted on {Day(ad.Posted.Day)}. "),
            PostingDateKind.OnOrBefore => T($"Publicado el {Day(ad.Posted.Day)} o antes. ", $"Posted on {Day(ad.Posted.Day)} or before. "),
            _ => "",
        };
        var (first, last) = (Day(ad.FirstSeenOn), Day(ad.LastSeenOn));
        var seen = ad.FirstSeenOn == ad.LastSeenOn ? T($"Visto el {first}.", $"Seen on {first}.") : T($"Visto del {first} al {last}.", $"Seen from {first} to {last}.");
        return ad.ValidThrough is { } until ? T($"{posted}{seen} Vigente hasta el {Day(until)}.", $"{posted}{seen} Valid until {Day(until)}.") : posted + seen;
    }

    private string Day(DateOnly day) => Dates.Day(day, week.Language);

    private string T(string spanish, string english) => week.Language.Say(spanish, english);
}
