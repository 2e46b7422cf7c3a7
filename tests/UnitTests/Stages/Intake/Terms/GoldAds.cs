using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Terms;

/// <summary>The annotated ads, cleaned as any ad is.</summary>
internal static class GoldAds
{
    public static IReadOnlyList<(JsonElement Gold, AdWords Words)> Read() =>
        [.. File.ReadLines(SharedData.PathOf("mapping", "gold-es-dev.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Select(gold => (gold, WordsOf(gold)))];

    private static AdWords WordsOf(JsonElement gold)
    {
        var ad = ((AdOutcome.Accepted)AdCleaner.Clean(
            Some.Scraped(gold.GetProperty("id").GetString()!, (AdField.Title, Text("title")), (AdField.Description, Text("text")), (AdField.Country, Text("country"))), Some.Identity)).Ad;
        return new AdWords(ad.Title, ad.Text, ad.Sections, ad.Place.Country);

        string Text(string name) => gold.GetProperty(name).GetString() ?? "";
    }
}
