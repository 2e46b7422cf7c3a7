using System.Text.RegularExpressions;

using DiCoDe.Stages.Intake.Places.Names;

namespace DiCoDe.Stages.Intake.Places;

/// <summary>Takes the words of a place apart into names.</summary>
internal static partial class PlaceParts
{
    /// <summary>More names than this are no place.</summary>
    private const int Most = 60;

    /// <summary>The names. "y" parts two of them only where one of the two is known, since many names have one of their own ("Arica y Parinacota").</summary>
    /// <param name="text">One line.</param>
    /// <param name="isKnown">Whether a key names a place.</param>
    public static List<PlacePart> Split(string text, Func<string, bool> isKnown)
    {
        List<PlacePart> parts = [];
        foreach (var (part, joint) in Cut(text, Partings, parting => parting.AsSpan().IndexOfAny('/', '|', ';') >= 0 ? PlaceJoint.Bar : PlaceJoint.Comma))
        {
            var whole = PartOf(part, joint);
            var pieces = isKnown(whole.Key) ? [] : Cut(whole.Text, Conjunctions, _ => PlaceJoint.And).Select(piece => PartOf(piece.Text, piece.Joint)).ToList();
            if (pieces.Exists(piece => isKnown(piece.Key)))
            {
                parts.Add(pieces[0] with { Joint = joint });
                parts.AddRange(pieces.Skip(1));
            }
            else
            {
                parts.Add(whole);
            }

            if (parts.Count > Most)
            {
                break;
            }
        }

        parts.RemoveAll(part => part.Key.Length == 0);
        return parts;
    }

    /// <summary>The endings of a name that no sign parts from what stands before it ("Zona Industrial Toluca"), longest first; none after a word that makes
    /// it a street or a quarter ("Avenida Hidalgo").</summary>
    public static IEnumerable<string> Endings(string key)
    {
        const int longest = 4;
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(longest, words.Length - 1); count > 0; count--)
        {
            if (!NeverBefore.Contains(words[^(count + 1)]))
            {
                yield return string.Join(' ', words[^count..]);
            }
        }
    }

    private static readonly HashSet<string> NeverBefore = new(StringComparer.Ordinal)
    {
        "calle", "av", "avenida", "col", "colonia", "blvd", "bulevar", "boulevard", "calzada", "carretera", "autopista", "calz", "plaza", "parque", "hotel",
        "hospital", "fraccionamiento", "fracc", "barrio", "villa", "puerto", "ciudad", "nuevo", "nueva", "grupo", "de", "del", "la", "el", "las", "los", "san", "santa",
        "a", "norte", "sur", "alto", "bajo", "rio", "paseo", "metro", "estacion", "via", "rua",
    };

    private static PlacePart PartOf(string text, PlaceJoint joint) => text.Trim(' ', '.', '-', ':') is var name ? new PlacePart(name, PlaceName.Key(name), joint) : default;

    private static List<(string Text, PlaceJoint Joint)> Cut(string text, Regex partings, Func<string, PlaceJoint> jointOf)
    {
        List<(string Text, PlaceJoint Joint)> cut = [];
        var (start, joint) = (0, PlaceJoint.Comma);
        foreach (Match parting in partings.Matches(text))
        {
            cut.Add((text[start..parting.Index], joint));
            (start, joint) = (parting.Index + parting.Length, jointOf(parting.Value));
        }

        cut.Add((text[start..], joint));
        return cut;
    }

    [GeneratedRegex(@"\s*(?:[,;/|()]|\s[-–—]\s)\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Partings { get; }

    [GeneratedRegex(@" (?:y|e|o|u|ou|and|or|&|\+) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Conjunctions { get; }
}
