using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Markup;

namespace DiCoDe.Stages.Intake;

/// <summary>Puts the text of an ad together from the fields that pages state it in.</summary>
internal static class Description
{
    private static readonly (AdField Field, string Heading)[] Apart =
    [
        (AdField.Requirements, "Requisitos:"),
        (AdField.Benefits, "Ofrecemos:"),
        (AdField.AboutEmployer, "Sobre la empresa:"),
    ];

    /// <summary>The description, then what is stated apart from it and does not stand in it, each under a heading.</summary>
    public static string Compose(ScrapedAd scraped)
    {
        var text = PlainText.Lines(scraped[AdField.Description]);
        foreach (var (field, heading) in Apart)
        {
            var part = PlainText.Lines(scraped[field]);
            if (part.Length > 0 && !text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Length == 0 ? $"{heading}\n{part}" : $"{text}\n{heading}\n{part}";
            }
        }

        return text;
    }
}
