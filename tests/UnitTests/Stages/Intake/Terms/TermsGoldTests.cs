using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Engagement;
using DiCoDe.Stages.Intake.Terms.Training;
using DiCoDe.Stages.Intake.Terms.Working;
using DiCoDe.Stages.Wording;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Terms;

/// <summary>How good the readers are on real ads annotated by reading. A phrase is right when it overlaps the annotated one; months and modes must be the same.</summary>
[TestFixture]
[Category("Evaluation")]
public partial class TermsGoldTests
{
    [TestCase("schooling", 0.94, 0.92)]
    [TestCase("experience_months_min", 0.97, 0.97)]
    [TestCase("work_mode", 0.97, 0.87)]
    [TestCase("schedule", 0.95, 0.95)]
    [TestCase("contract", 0.88, 0.91)]
    [TestCase("languages", 0.93, 0.9)]
    public void Readers_find_what_was_annotated(string field, double leastPrecision, double leastRecall)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (var line in File.ReadLines(SharedData.PathOf("mapping", "gold-es-dev.jsonl")))
        {
            var entry = JsonDocument.Parse(line).RootElement;
            var words = Clean(entry);
            List<string> expected = [.. Expected(entry, field)];
            var told = Told(words, field).ToList();
            var met = told.Count(one => expected.Any(phrase => field is "schooling" or "schedule" or "contract" ? Overlap(words, one.Quote, phrase) : phrase == one.Value));
            right += met;
            wrong += told.Count - met;
            missed += expected.Count - met;
        }

        var (precision, recall) = ((double)right / (right + wrong), (double)right / (right + missed));
        var table = string.Create(CultureInfo.InvariantCulture, $"{field}: precision {precision:F3}, recall {recall:F3} ({right} right, {wrong} wrong, {missed} missed)");
        TestContext.Out.WriteLine(table);
        Assert.That(precision >= leastPrecision && recall >= leastRecall, Is.True, table);
    }

    private static IEnumerable<string> Expected(JsonElement entry, string field)
    {
        if (field is "languages")
        {
            return entry.GetProperty("skills").EnumerateArray()
                .Select(skill => Folding.Fold(skill.GetProperty("label").GetString()!))
                .Select(label => LanguageNames.CodeOf(label))
                .Where(code => code.Length > 0)
                .Distinct();
        }

        var value = entry.GetProperty("fields").GetProperty(field);
        return value.ValueKind == JsonValueKind.Null ? [] : [value.ToString()];
    }

    private static IEnumerable<(string Value, Quote Quote)> Told(AdWords words, string field)
    {
        switch (field)
        {
            case "schooling":
                var schooling = SchoolingReader.Read(words, "");
                return schooling.IsStated ? [("", schooling.Quote)] : [];
            case "experience_months_min":
                var months = ExperienceReader.Read(words, "").MinimumMonths;
                return months is { } least ? [(least.ToString(CultureInfo.InvariantCulture), Quote.None)] : [];
            case "work_mode":
                var mode = WorkModeReader.Read(words, "", "");
                return mode.IsStated ? [(mode.Kind.ToString().ToLowerInvariant(), mode.Quote)] : [];
            case "schedule":
                var hours = HoursReader.Read(words, "");
                return hours.IsStated ? [("", hours.Quote)] : [];
            case "contract":
                var contract = ContractReader.Read(words, "");
                return contract.IsStated ? [("", contract.Quote)] : [];
            default:
                return LanguagesReader.Read(words, "").Where(language => language.Code.Length > 0).Select(language => (language.Code, language.Quote));
        }
    }

    private static bool Overlap(AdWords words, Quote quote, string phrase)
    {
        var (told, asked) = (Plain(quote.Words), Plain(phrase));
        if (told.Contains(asked, StringComparison.Ordinal) || asked.Contains(told, StringComparison.Ordinal))
        {
            return true;
        }

        var text = Plain(quote.Start < 0 ? words.Title : words.Text);
        var (first, other) = (text.IndexOf(told, StringComparison.Ordinal), text.IndexOf(asked, StringComparison.Ordinal));
        return first >= 0 && other >= 0 && first < other + asked.Length && other < first + told.Length;
    }

    private static string Plain(string text) => Blanks.Replace(Folding.Fold(text), " ");

    private static AdWords Clean(JsonElement entry)
    {
        string Of(string name) => entry.GetProperty(name).GetString() ?? "";
        var scraped = Some.Scraped(Of("id"), (AdField.Title, Of("title")), (AdField.Description, Of("text")), (AdField.Place, Of("location")), (AdField.Country, Of("country")));
        var ad = ((AdOutcome.Accepted)AdCleaner.Clean(scraped, Some.Identity)).Ad;
        return new AdWords(ad.Title, ad.Text, ad.Sections, ad.Place.Country);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blanks { get; }
}
