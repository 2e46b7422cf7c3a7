using System.Buffers;
using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Index;
using DiCoDe.Stages.Classification.Skills;

namespace DiCoDe.Stages.Classification.Mapping.Clues;

/// <summary>What stands before, between and behind the words that speak for a candidate: the same words are no skill as a school subject or as the name
/// of a department, and words from two items of a list are no phrase.</summary>
/// <remarks>Each of them was met among 4,200 mentions of real ads that readers judged wrong or arguable.</remarks>
internal static class Surroundings
{
    private const int Behind = 60;
    private const int MostJoining = 3;
    private const int AimReach = 8;

    private static readonly SearchValues<char> Signs = SearchValues.Create(",;:|()[]/•\n");

    private static readonly SearchValues<string> SubjectsBehind = SearchValues.Create([" afin", "carrera", "trunca"], StringComparison.Ordinal);

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        ["area", "areas", "departamento", "departamentos", "depto", "sector", "sectores", "equipo", "equipos", "gerencia", "direccion", "jefatura", "division", "setor", "department"], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlacesBySpan = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Aims = FrozenSet.ToFrozenSet(
        ["garantizando", "asegurando", "asegurandose", "procurando", "fomentando", "logrando", "contribuyendo", "fin", "objetivo", "finalidad", "proposito", "garantindo"], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AimsBySpan = Aims.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the clues of a candidate whose words reach from one to another.</summary>
    public static void Fill(Span<float> row, IndexText text, (int First, int Last) span)
    {
        var words = text.Words;
        if (words.Count == 0)
        {
            return;
        }

        var (start, end) = (words[span.First].Start, words[span.Last].End);
        row[(int)Clue.Crossings] = Crossings(text.Folded.AsSpan(start, end - start));
        row[(int)Clue.IsSubject] = Schooling.IsSubject(text.Folded, start) || text.Folded.AsSpan(end, Math.Min(Behind, text.Folded.Length - end)).ContainsAny(SubjectsBehind) ? 1 : 0;
        row[(int)Clue.IsDepartment] = IsDepartment(text, span.First) ? 1 : 0;
        row[(int)Clue.IsAim] = IsAim(text, span.First) ? 1 : 0;
    }

    /// <summary>Signs that part the items of a list.</summary>
    private static int Crossings(ReadOnlySpan<char> between)
    {
        var count = 0;
        while (between.IndexOfAny(Signs) is >= 0 and var at)
        {
            count++;
            between = between[(at + 1)..];
        }

        return count;
    }

    /// <summary>"Del área de compras".</summary>
    private static bool IsDepartment(IndexText text, int first)
    {
        var at = first - 1;
        while (at >= 0 && first - at <= MostJoining && text.Words[at].IsJoining)
        {
            at--;
        }

        return at >= 0 && PlacesBySpan.Contains(text.CharactersOf(text.Words[at]));
    }

    /// <summary>"Garantizando la continuidad operativa": what another activity is for.</summary>
    private static bool IsAim(IndexText text, int first)
    {
        for (var at = Math.Max(0, first - AimReach); at < first; at++)
        {
            if (AimsBySpan.Contains(text.CharactersOf(text.Words[at])))
            {
                return true;
            }
        }

        return false;
    }
}
