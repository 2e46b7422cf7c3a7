using System.Buffers;
using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Terms;

/// <summary>Tries a pattern only where a word begins with one of its stems, which one vectorised search finds.</summary>
internal static class StemSearch
{
    /// <summary>The next match between two indexes, or <see langword="null"/>.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="from">The first index.</param>
    /// <param name="to">The index after the last.</param>
    /// <param name="stems">How each form of the pattern begins.</param>
    /// <param name="form">The pattern, anchored by \G.</param>
    public static Match? Next(string folded, int from, int to, SearchValues<string> stems, Regex form)
    {
        while (from < to)
        {
            var stem = folded.AsSpan(from, to - from).IndexOfAny(stems);
            if (stem < 0)
            {
                return null;
            }

            var at = from + stem;
            if ((at == 0 || !char.IsLetter(folded[at - 1])) && form.Match(folded, at) is { Success: true } found && found.Index + found.Length <= to)
            {
                return found;
            }

            from = at + 1;
        }

        return null;
    }
}
