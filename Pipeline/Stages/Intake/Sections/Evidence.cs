using System.Collections.Frozen;
using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Sections;

/// <summary>What the words of a sentence or item together say that it is about.</summary>
internal static class Evidence
{
    /// <summary>Weight that is enough where no heading holds.</summary>
    private const int Enough = 3;

    /// <summary>Weight that it takes against a heading.</summary>
    private const int Overwhelming = 6;

    /// <summary>By how much the first has to lead the second.</summary>
    private const int Lead = 2;

    private static readonly PhraseTable<(SectionKind Kind, int Weight)> Weights = new(
        from line in EmbeddedLines.Of("Intake.Sections.evidence.csv")
        let parts = line.Split(',', 3)
        from phrase in parts[2].Split('|')
        select (phrase, (Enum.Parse<SectionKind>(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture))));

    private static readonly PhraseTable<bool> Wishes = new(Lists("welcome").Select(phrase => (phrase, true)));
    private static readonly FrozenSet<string> NoActions = Lists("no-action").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Actions = Lists("action").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Links = Lists("link").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What it is about; <see langword="null"/> when its words do not say.</summary>
    /// <param name="words">The words of the line.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="holds">What the heading above says.</param>
    public static SectionKind? Of(List<Word> words, int first, int end, SectionKind holds)
    {
        Span<int> weights = stackalloc int[(int)SectionKind.PortalText + 1];
        weights.Clear();
        for (var at = first; at < end; at++)
        {
            if (Weights.At(words, at) is { } found)
            {
                weights[(int)found.Meaning.Kind] += found.Meaning.Weight;
                at = found.Last;
            }
        }

        var isAction = IsAction(words, first, end);
        weights[(int)SectionKind.Duties] += isAction ? Enough + Lead : 0;
        var best = weights.IndexOf(Max(weights));
        var weight = weights[best];
        weights[best] = 0;
        var isClear = weight - Max(weights) >= Lead;
        if (!isClear || holds is SectionKind.PortalText)
        {
            return null;
        }

        var kind = (SectionKind)best;
        return holds == SectionKind.Unknown
            ? (weight >= Enough ? kind : null)
            : (weight >= Overwhelming && weights[(int)holds] == 0 && !isAction ? kind : null);
    }

    /// <summary>The word that says that something is welcome rather than required; <see langword="null"/> when none does.</summary>
    public static int? Welcome(List<Word> words, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Wishes.At(words, at) is not null)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether it begins as a task does: "Atender clientes", "Elaboración de informes", "Control de inventario".</summary>
    private static bool IsAction(List<Word> words, int first, int end)
    {
        var word = words[first].Folded;
        if (end - first < 2 || word.Length < 5 || NoActions.Contains(word))
        {
            return false;
        }

        var isVerb = word.EndsWith("ar", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal);
        var isNoun = Actions.Contains(word) || word.EndsWith("cion", StringComparison.Ordinal) || word.EndsWith("miento", StringComparison.Ordinal);
        return isVerb || (isNoun && Links.Contains(words[first + 1].Folded));
    }

    private static int Max(ReadOnlySpan<int> weights)
    {
        var most = 0;
        foreach (var weight in weights)
        {
            most = Math.Max(most, weight);
        }

        return most;
    }

    private static IEnumerable<string> Lists(string kind) => EmbeddedLines.Of("Intake.Sections.tails.csv")
        .Where(line => line.StartsWith($"{kind},", StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split('|'));
}
