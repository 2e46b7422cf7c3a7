using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Sections;

namespace DiCoDe.Stages.Intake;

/// <summary>Makes an ad of text as it stands, so that spans point into what was given: nothing is cleaned, moved or taken out.</summary>
public static class PlainAd
{
    private const int LongestTitle = 300;
    private const int LongestText = 100_000;

    /// <summary>It comes from no portal.</summary>
    private static readonly PortalId NoPortal = new("texto");

    /// <summary>What stands for a title where there is none: it says nothing.</summary>
    private const string NoTitle = "·";

    /// <summary>The ad. What lies behind the limits of an ad is left out.</summary>
    /// <param name="name">Its name among the others; nothing else is told by it.</param>
    /// <param name="title">Its title, or "".</param>
    /// <param name="text">Its text, or "".</param>
    public static JobAd Of(string name, string title, string text)
    {
        var kept = text[..Math.Min(text.Length, LongestText)];
        return new JobAd
        {
            Id = new AdId(NoPortal, name),
            Title = string.IsNullOrWhiteSpace(title) ? NoTitle : OneLine(title),
            Text = kept,
            Sections = kept.Length == 0 ? [] : SectionSplitter.Split(kept),
            SeenAt = DateTimeOffset.UnixEpoch,
            SeenOn = DateOnly.FromDateTime(DateTime.UnixEpoch),
            ContentHash = "",
        };
    }

    /// <summary>The ad of a plain text: its first line is the title when it reads like one. Places in the title and in the text both count from the
    /// beginning of what was given: the title's own signs are blanks in the text.</summary>
    /// <param name="name">Its name among the others.</param>
    /// <param name="text">The whole text.</param>
    public static JobAd OfText(string name, string text)
    {
        var end = PlainTitle.End(text);
        return Of(name, text[..end], string.Create(text.Length, (text, end), (all, given) =>
        {
            given.text.CopyTo(all);
            foreach (ref var sign in all[..given.end])
            {
                sign = sign is '\r' or '\n' ? sign : ' ';
            }
        }));
    }

    /// <summary>Line ends become blanks, each of them, so that positions stay.</summary>
    private static string OneLine(string title) => title[..Math.Min(title.Length, LongestTitle)].Replace('\r', ' ').Replace('\n', ' ');
}
