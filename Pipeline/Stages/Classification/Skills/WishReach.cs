using System.Buffers;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>How far words reach that wish for something ("deseable", "preferentemente"): over their sentence; not beyond a heading inside it
/// ("Competencias necesarias:") nor, where a portal ran a list together, beyond the item they stand in.</summary>
internal static class WishReach
{
    private const int Reach = 160;

    /// <summary>Letters of a small word that begins a wish of two words ("se valora", "no excluyente").</summary>
    private const int SmallWord = 2;

    /// <summary>Words at the end of an item that go on in the next, whose capital is a slip: "es un plus si tenés Experiencia en…".</summary>
    private static readonly string[] Open = ["tenes", "tienes", "tiene", "tener", "cuentas", "posees", "conoces", "sabes", "manejas", "nivel", "conocimiento", "conocimientos", "experiencia", "dominio", "manejo"];

    /// <param name="folded">The text, folded.</param>
    /// <param name="start">Index of the first character of the words that may be wished for.</param>
    /// <param name="end">Index behind their last.</param>
    /// <param name="itemStarts">Where items of a list begin within a line, in order; asked only when there is a wish; <see langword="null"/> when nobody can tell.</param>
    /// <param name="wishes">The words that wish.</param>
    public static bool Covers(string folded, int start, int end, Lazy<int[]>? itemStarts, SearchValues<string> wishes)
    {
        var from = start;
        while (from > 0 && start - from < Reach && !RequirementReader.EndsSentence(folded, from - 1))
        {
            from--;
        }

        var to = end;
        while (to < folded.Length && to - end < Reach && !RequirementReader.EndsSentence(folded, to))
        {
            to++;
        }

        if (!folded.AsSpan(from, to - from).ContainsAny(wishes))
        {
            return false;
        }

        var items = itemStarts?.Value ?? [];
        var first = LastOf(items, from, start);
        var next = NextOf(items, end, to);
        if (next < to && !(NextOf(items, next + 1, to) == to && IsWish(folded.AsSpan(next, to - next), wishes)))
        {
            to = next;
        }

        if (HeadingEnd(folded, from, start) is var heading and >= 0)
        {
            return folded.AsSpan(LastOf(items, from, heading)..heading).ContainsAny(wishes) || folded.AsSpan(Math.Max(first, heading)..to).ContainsAny(wishes);
        }

        return folded.AsSpan(first..to).ContainsAny(wishes) || (first > from && LeadsOn(folded.AsSpan(LastOf(items, from, first - 1)..first), wishes));
    }

    /// <summary>The last sign before the words that ends a heading, or -1.</summary>
    private static int HeadingEnd(string folded, int from, int start)
    {
        for (var at = start - 1; at >= from; at--)
        {
            if (folded[at] == ':' && (at + 1 == start || char.IsWhiteSpace(folded[at + 1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool LeadsOn(ReadOnlySpan<char> item, SearchValues<string> wishes)
    {
        var words = item.TrimEnd();
        return IsWish(item, wishes) || (item.ContainsAny(wishes) && Open.Contains(words[(words.LastIndexOf(' ') + 1)..].ToString(), StringComparer.Ordinal));
    }

    /// <summary>Whether an item is nothing but the wish: it speaks of the item beside it.</summary>
    private static bool IsWish(ReadOnlySpan<char> item, SearchValues<string> wishes)
    {
        var words = item.Trim(" ()-.,");
        return item.ContainsAny(wishes) && words.IndexOf(' ') <= SmallWord && words.Count(' ') <= 1;
    }

    /// <summary>The last start at or before a place, not before another.</summary>
    private static int LastOf(int[] items, int from, int at)
    {
        var found = Array.BinarySearch(items, at);
        var last = found >= 0 ? found : ~found - 1;
        return last >= 0 ? Math.Max(from, items[last]) : from;
    }

    /// <summary>The first start at or behind a place, or the end.</summary>
    private static int NextOf(int[] items, int at, int to)
    {
        var found = Array.BinarySearch(items, at);
        var next = found >= 0 ? found : ~found;
        return next < items.Length ? Math.Min(to, items[next]) : to;
    }
}
