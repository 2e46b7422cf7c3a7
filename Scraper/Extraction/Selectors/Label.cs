using System.Globalization;
using System.Text.RegularExpressions;

using AngleSharp.Dom;

namespace DiCoDe.Scraper.Extraction.Selectors;

/// <summary>Words beside which a page writes a value ("Sueldo | Salario"): finds the values, whatever elements page and label are made of.</summary>
internal sealed partial class Label(string alternatives)
{
    /// <summary>A page that says the words oftener says them in its text.</summary>
    private const int MostPlaces = 50;

    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Comparer = CultureInfo.InvariantCulture.CompareInfo;

    private readonly string[] _alternatives =
        [.. alternatives.Split('|').Select(words => Tidy(words).TrimEnd(':', ' ')).Where(words => words.Length > 0).OrderByDescending(words => words.Length)];

    /// <summary>What stands beside the label inside an element, in document order: each in an element of its own, apart from the page.</summary>
    public IEnumerable<IElement> ValuesIn(IElement scope) =>
        VisibleText.In(scope)
            .Select(text => (Text: text, Words: RestOf(text.Data)))
            .Where(place => place.Words is not null)
            .Take(MostPlaces)
            .Select(place => BesideLabel.ValueOf(place.Text, place.Words!, scope))
            .OfType<IElement>();

    /// <summary>What a text says after the label: "" when it is the label alone, <see langword="null"/> when it is another text.</summary>
    private string? RestOf(string data)
    {
        var longest = _alternatives.Length == 0 ? 0 : _alternatives[0].Length;
        var text = Tidy(data.AsSpan().TrimStart()[..Math.Min(data.AsSpan().TrimStart().Length, (longest * 3) + 10)].ToString());
        foreach (var words in _alternatives)
        {
            // Only a colon, or nothing, ends a label: "Sueldo" is none in "Sueldos y salarios".
            if (Comparer.IsPrefix(text, words, Loosely, out var length) && text.AsSpan(length).TrimStart() is var rest && (rest.IsEmpty || rest[0] == ':'))
            {
                return rest.IsEmpty ? "" : data[(data.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            }
        }

        return null;
    }

    private static string Tidy(string words) => Blanks.Replace(words, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks { get; }
}
