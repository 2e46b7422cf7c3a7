using System.Text.Json;

namespace DiCoDe.Scraper.Extraction.JsonLd;

/// <summary>Writes a <c>baseSalary</c> in one line: "12000-15000 MXN MONTH".</summary>
internal static class SalaryWords
{
    public static string Of(JsonElement posting) =>
        string.Join("; ", posting.Member("baseSalary").Each.Select(salary => One(salary, posting)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));

    private static string One(JsonElement salary, JsonElement posting)
    {
        if (salary.ValueKind == JsonValueKind.String)
        {
            return salary.Words;
        }

        var value = salary.Member("value").ValueKind == JsonValueKind.Object ? salary.Member("value") : salary;
        var amount = AmountOf(value);
        return amount.Length == 0 ? "" : string.Join(' ', new[]
        {
            amount,
            FirstOf(salary.WordsOf("currency"), value.WordsOf("currency"), salary.WordsOf("priceCurrency"), posting.WordsOf("salaryCurrency")),
            FirstOf(value.WordsOf("unitText"), salary.WordsOf("unitText"), value.WordsOf("unitCode")),
        }.Where(part => part.Length > 0));
    }

    private static string AmountOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return Number(value);
        }

        var (least, most) = (Number(value.Member("minValue")), Number(value.Member("maxValue")));
        return (least.Length, most.Length) switch
        {
            ( > 0, > 0) when least == most => least,
            ( > 0, > 0) => $"{least}-{most}",
            ( > 0, _) => least,
            (_, > 0) => most,
            _ => FirstOf(Number(value.Member("value")), Number(value.Member("price"))),
        };
    }

    // Portals write 0 for "not stated".
    private static string Number(JsonElement value) => value.Words is var words && words.Trim('0', '.', ',', ' ').Length > 0 ? words : "";

    private static string FirstOf(params ReadOnlySpan<string> words)
    {
        foreach (var each in words)
        {
            if (each.Length > 0)
            {
                return each;
            }
        }

        return "";
    }
}
