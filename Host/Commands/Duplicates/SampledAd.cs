using DiCoDe.Domain.Ads;

namespace DiCoDe.Host.Commands.Duplicates;

/// <summary>What one needs of an ad to judge whether another is the same.</summary>
internal sealed record SampledAd(AdId Ad, string Title, string Employer, string Place, string Pay, DateOnly FirstOn, DateOnly LastOn, string Text)
{
    public static SampledAd Of(StoredAd stored) => new(
        stored.Ad.Id, stored.Ad.Title, stored.Ad.Employer, stored.Ad.Place.Text, stored.Ad.Pay, stored.Ad.Posted.NewOn(stored.FirstSeenOn), stored.LastSeenOn, stored.Ad.Text);

    /// <summary>The ad in lines, as it is shown.</summary>
    public IEnumerable<string> Lines() =>
    [
        Ad.ToString(),
        Title,
        Or(Employer),
        $"{Or(Place)} · {Or(Pay)}",
        $"{FirstOn:yyyy-MM-dd} a {LastOn:yyyy-MM-dd}",
        "",
        .. Text.Split('\n'),
    ];

    private static string Or(string text) => text.Length == 0 ? "(no dice)" : text;
}
