using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes one ad: its words with every mention marked, and below them what each mention is.</summary>
internal sealed class AdArticle(WeekFigures week)
{
    /// <summary>Characters of a text that are shown; nine ads in ten are shorter.</summary>
    public const int MostText = 12_000;

    /// <summary>Characters of a title that are shown.</summary>
    public const int MostTitle = 500;

    /// <summary>Mentions that are shown; no ad that a person wrote has as many.</summary>
    public const int MostMentions = 200;

    /// <summary>The name of an ad's place on its page.</summary>
    /// <param name="number">Its number in the report, from 1.</param>
    public static string IdOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a-{number}");

    /// <summary>Writes an ad.</summary>
    public void Write(Markup target, ReportedAd ad, int number)
    {
        var mentions = ad.Mentions.Take(MostMentions).ToList();
        target.Own("<article class=\"ad\" id=\""u8).Text(IdOf(number)).Own("\">\n<h2><bdi"u8);
        LanguageOf(target, ad);
        Words(target, TitleOf(ad), MostTitle, Segment.Title, mentions);
        target.Own("</bdi></h2>\n"u8);
        Source(target, ad);
        Occupation(target, ad.Occupation);
        if (ad.Text.Length > 0)
        {
            target.Own("<div class=\"words\" dir=\"auto\""u8);
            LanguageOf(target, ad);
            Words(target, ad.Text, MostText, Segment.Text, mentions);
            target.Own("</div>\n"u8);
        }

        if (ad.Text.Length > MostText)
        {
            target.Own("<p class=\"note\">Texto cortado: se muestran los primeros "u8).Text(Numbers.Whole(MostText)).Own(" de sus "u8).Text(Numbers.Whole(ad.Text.Length)).Own(" caracteres.</p>\n"u8);
        }

        Mentions(target, ad, mentions);
        target.Own("</article>\n"u8);
    }

    /// <summary>The title; a heading and a link have words even where it is nothing but what hides.</summary>
    public static string TitleOf(ReportedAd ad) => PlainText.OneLine(ad.Title, 1).Length > 0 ? ad.Title : "Sin título";

    /// <summary>The sentence of a mention, marked.</summary>
    public static void Sentence(Markup target, ReportedAd ad, Mention mention)
    {
        var sentence = MarkedSentence.Of(mention.Segment == Segment.Title ? ad.Title : ad.Text, mention.Start, mention.Length);
        target.Own("<bdi>«"u8).Text(sentence.Before).Own("<mark>"u8).Text(sentence.Phrase).Own("</mark>"u8).Text(sentence.After).Own("»</bdi>"u8);
    }

    /// <summary>The list of those in the same place: the municipality, else the region.</summary>
    public static string PlaceOf(Place place) => PlaceKeys.MunicipalityOf(place) is { Length: > 0 } municipality ? municipality : PlaceKeys.RegionOf(place);

    private void Words(Markup target, string text, int most, Segment segment, List<Mention> mentions)
    {
        target.Own(">"u8);
        MarkedText.Write(target, text, Math.Min(text.Length, most), [.. mentions.Select((mention, at) => (mention, at)).Where(one => one.mention.Segment == segment).Select(one => MentionWords.MarkOf(one.mention, one.at + 1, week))]);
        target.Own(text.Length > most ? "…"u8 : ""u8);
    }

    private void Source(Markup target, ReportedAd ad)
    {
        target.Own("<p class=\"source\">"u8);
        if (PlainText.OneLine(ad.Employer, PlainText.Name) is { Length: > 0 } employer)
        {
            target.Own("<span class=\"part\"><bdi>"u8).Text(employer).Own("</bdi></span> "u8);
        }

        var place = PlainText.OneLine(ad.Place.Text, PlainText.Name);
        Part(target, Dimension.Place, PlaceOf(ad.Place), place);
        Part(target, Dimension.Portal, ad.Id.Portal.Value, "");
        if (WebLink.OnPage(ad.Url) is { Length: > 0 } link)
        {
            target.Own("<span class=\"part\"><a href=\""u8).Text(link).Own("\" rel=\"noopener noreferrer nofollow\">Ver el original</a></span>"u8);
        }

        target.Own("</p>\n<p class=\"note\">"u8).Text(DatesOf(ad)).Own(" Anuncio "u8).Own("<bdi>"u8).Text(PlainText.OneLine(ad.Id.ToString(), PlainText.Name)).Own("</bdi>.</p>\n"u8);
    }

    private void Part(Markup target, Dimension dimension, string key, string name) => target
        .Own("<span class=\"part\"><a href=\""u8).Text(ProofFiles.List(dimension, key)).Own("\"><bdi>"u8)
        .Text(name.Length > 0 ? name : week.NameOf(dimension, key)).Own("</bdi></a></span> "u8);

    private void Occupation(Markup target, OccupationCoding coding)
    {
        var key = coding.IsCoded ? coding.Occupation.Value : "";
        target.Own("<p>Ocupación: <a href=\""u8).Text(ProofFiles.List(Dimension.Occupation, key)).Own("\"><bdi>"u8).Text(week.NameOf(Dimension.Occupation, key)).Own("</bdi></a>"u8);
        if (coding.IsCoded)
        {
            target.Own(" <span class=\"note\">"u8).Text(How(coding)).Own("</span>"u8);
        }

        target.Own("</p>\n"u8);
    }

    /// <summary>"CIUO-08 5230, por «cajera»; confianza 0.75."</summary>
    public static string How(OccupationCoding coding) =>
        $"CIUO-08 {PlainText.OneLine(coding.Isco, PlainText.Name)}, por «{PlainText.OneLine(coding.Label, PlainText.Name)}»; confianza {Numbers.Confidence(coding.Confidence.Value)}.";

    private void Mentions(Markup target, ReportedAd ad, List<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            target.Own("<p class=\"note\">No se reconoció ninguna competencia en sus palabras.</p>\n"u8);
            return;
        }

        target.Own("<ol class=\"mentions\">\n"u8);
        foreach (var mention in mentions)
        {
            target.Own("<li><a href=\""u8).Text(ProofFiles.List(Dimension.Skill, mention.Skill.Value)).Own("\"><bdi>"u8).Text(week.NameOf(Dimension.Skill, mention.Skill.Value)).Own("</bdi></a> <span class=\"note\">"u8)
                .Text(MentionWords.How(mention)).Own("</span>"u8);
            if ((long)mention.Start + mention.Length > (mention.Segment == Segment.Title ? MostTitle : MostText))
            {
                target.Own("<span class=\"under\">"u8);
                Sentence(target, ad, mention);
                target.Own("</span>"u8);
            }

            target.Own("</li>\n"u8);
        }

        target.Own("</ol>\n"u8);
        if (ad.Mentions.Count > mentions.Count)
        {
            target.Own("<p class=\"note\">Y "u8).Text(Numbers.Of(ad.Mentions.Count - mentions.Count, "mención más", "menciones más")).Own(", que cuentan y no se muestran.</p>\n"u8);
        }
    }

    private static void LanguageOf(Markup target, ReportedAd ad)
    {
        if (ad.Language is { Length: 2 } language && char.IsAsciiLetterLower(language[0]) && char.IsAsciiLetterLower(language[1]))
        {
            target.Own(" lang=\""u8).Text(language).Own("\""u8);
        }
    }

    private static string DatesOf(ReportedAd ad)
    {
        var posted = ad.Posted.Kind switch
        {
            PostingDateKind.Day => $"Publicado el {Dates.Day(ad.Posted.Day)}. ",
            PostingDateKind.OnOrBefore => $"Publicado el {Dates.Day(ad.Posted.Day)} o antes. ",
            _ => "",
        };
        var seen = ad.FirstSeenOn == ad.LastSeenOn ? $"Visto el {Dates.Day(ad.FirstSeenOn)}." : $"Visto del {Dates.Day(ad.FirstSeenOn)} al {Dates.Day(ad.LastSeenOn)}.";
        return ad.ValidThrough is { } until ? $"{posted}{seen} Vigente hasta el {Dates.Day(until)}." : posted + seen;
    }
}
