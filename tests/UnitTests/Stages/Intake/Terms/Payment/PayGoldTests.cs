using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Payment;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Payment;

/// <summary>How well pay is read from real ads annotated by reading; the figures are those of docs/model-card.md.</summary>
/// <remarks>Precision and recall of the pair of bounds count an ad as right only when both are as annotated. The period and the currency are judged
/// where the annotation has one; a period told by the size of the amount where the ad says none is neither right nor wrong, and is counted apart.</remarks>
[TestFixture]
[Category("Evaluation")]
public class PayGoldTests
{
    private static readonly Dictionary<string, PayPeriod> Periods = new()
    {
        ["hour"] = PayPeriod.Hour,
        ["day"] = PayPeriod.Day,
        ["week"] = PayPeriod.Week,
        ["fortnight"] = PayPeriod.Fortnight,
        ["month"] = PayPeriod.Month,
        ["year"] = PayPeriod.Year,
    };

    private static readonly PortalIdentity Portal = Some.Identity with { Country = "" };

    [Test]
    public void Pay_is_read_as_people_read_it()
    {
        var gold = SharedData.PathOf("mapping", "gold-es-dev.jsonl");
        int ads = 0, asked = 0, read = 0, bounds = 0, periods = 0, periodsAsked = 0, periodsBeyond = 0, currencies = 0;
        foreach (var line in File.ReadLines(gold))
        {
            var entry = JsonDocument.Parse(line).RootElement;
            var fields = entry.GetProperty("fields");
            var (minimum, maximum) = (NumberOf(fields, "salary_min"), NumberOf(fields, "salary_max"));
            var period = fields.GetProperty("salary_period").GetString();
            var pay = PayOf(entry);
            var isAsked = minimum is not null || maximum is not null;
            ads++;
            asked += isAsked ? 1 : 0;
            read += pay.IsStated ? 1 : 0;
            if (isAsked && pay.IsStated)
            {
                bounds += pay.Minimum == minimum && pay.Maximum == maximum ? 1 : 0;
                currencies += pay.Currency == fields.GetProperty("currency").GetString() ? 1 : 0;
                periodsAsked += period is null ? 0 : 1;
                periods += period is not null && pay.Period == Periods[period] ? 1 : 0;
                periodsBeyond += period is null && pay.Period != PayPeriod.NotStated ? 1 : 0;
            }
        }

        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{ads} ads, {asked} with pay, {read} read: bounds {bounds} right (precision {Share(bounds, read):F3}, recall {Share(bounds, asked):F3}), period {periods} of {periodsAsked} ({Share(periods, periodsAsked):F3}) and {periodsBeyond} more by size, currency {currencies} ({Share(currencies, read):F3})");
        TestContext.Out.WriteLine(figures);
        Assert.Multiple(() =>
        {
            Assert.That(ads, Is.EqualTo(180));
            Assert.That(Share(bounds, read), Is.AtLeast(0.885), figures);
            Assert.That(Share(bounds, asked), Is.AtLeast(0.885), figures);
            Assert.That(Share(periods, periodsAsked), Is.AtLeast(0.975), figures);
            Assert.That(Share(currencies, read), Is.AtLeast(0.98), figures);
        });
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static decimal? NumberOf(JsonElement fields, string name) =>
        fields.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static Pay PayOf(JsonElement entry)
    {
        var scraped = Some.Scraped(
            entry.GetProperty("id").GetString()!,
            (AdField.Title, entry.GetProperty("title").GetString()!),
            (AdField.Description, entry.GetProperty("text").GetString()!),
            (AdField.Place, entry.GetProperty("location").GetString() ?? ""),
            (AdField.Country, entry.GetProperty("country").GetString()!),
            (AdField.Pay, entry.GetProperty("salary").GetString() ?? ""));
        var ad = ((AdOutcome.Accepted)AdCleaner.Clean(scraped, Portal)).Ad;
        return PayReader.Read(new AdWords(ad.Title, ad.Text, ad.Sections, ad.Place.Country), ad.Pay);
    }
}
