using DiCoDe.Domain.Ads.Terms.Training;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>Words of schooling that stand together: "Bachillerato concluido / Licenciatura en curso".</summary>
/// <param name="words">The words, in order; at least one.</param>
/// <param name="end">Index just after the phrase, the field of study included.</param>
internal sealed class SchoolingPhrase(IReadOnlyList<SchoolingWord> words, int end)
{
    /// <summary>Words further apart are of two phrases.</summary>
    private const int Gap = 70;

    private const int Longest = 160;

    public int Start => words[0].Start;

    public int End => end;

    /// <summary>Whether it begins with a profession that a degree gives.</summary>
    public bool NamesProfession => words[0] is { IsPlain: false, Level: SchoolingLevel.Bachelor };

    public bool NamesOneLevel => words.All(word => word.Level == words[0].Level);

    public bool HasPlainWord => words.Any(word => word.IsPlain);

    /// <summary>The phrases between two indexes of a text.</summary>
    public static IEnumerable<SchoolingPhrase> In(string text, string folded, int from, int to, string country)
    {
        var next = SchoolingWord.Next(folded, from, to, country);
        while (next is { } first)
        {
            var most = Math.Min(to, SchoolingContext.EndOf(folded, first.End, Clause.EndOf(text, first.End, Longest)));
            List<SchoolingWord> words = [first];
            next = SchoolingWord.Next(folded, first.End, to, country);
            while (next is { } further && further.Start < most && further.Start - words[^1].End < Gap)
            {
                words.Add(further);
                next = SchoolingWord.Next(folded, further.End, to, country);
            }

            yield return new(words, Trimmed(text, words[^1].End, most));
        }
    }

    /// <summary>What the phrase asks for, without its quote.</summary>
    public Schooling Read(string folded)
    {
        var named = words.Where(word => word.Level != SchoolingLevel.PostSecondary).ToList();
        var levels = named.Count == 0 ? words : named;
        var lowest = levels.MinBy(word => word.Level);
        return new()
        {
            Level = lowest.Level,
            Highest = levels.Max(word => word.Level),
            State = StateOf(folded, lowest, named),
        };
    }

    /// <summary>The field of study after the last word: at most <see cref="Gap"/> characters, whole words, no loose signs at the end.</summary>
    private static int Trimmed(string text, int least, int most)
    {
        var last = Math.Max(least, Math.Min(most, least + Gap));
        if (last < text.Length && last > least && char.IsLetterOrDigit(text[last]))
        {
            while (last > least && char.IsLetterOrDigit(text[last - 1]))
            {
                last--;
            }
        }

        while (last > least && (text[last - 1] is ' ' or ',' or '(' or ':' or '-' or '/'))
        {
            last--;
        }

        return last;
    }

    /// <summary>The state of the lowest level: said after it, else before it, else anywhere in the phrase ("secundaria o preparatoria concluida").</summary>
    private SchoolingState StateOf(string folded, SchoolingWord lowest, List<SchoolingWord> named)
    {
        var at = named.IndexOf(lowest);
        var previous = at > 0 ? named[at - 1].End : Start;
        var following = at >= 0 && at + 1 < named.Count ? named[at + 1].Start : end;
        var state = SchoolingContext.StateIn(folded.AsSpan(lowest.Start, following - lowest.Start));
        state = state == SchoolingState.NotStated && at <= 0 ? SchoolingContext.StateIn(folded.AsSpan(previous, lowest.End - previous)) : state;
        return state == SchoolingState.NotStated ? SchoolingContext.StateIn(folded.AsSpan(Start, end - Start)) : state;
    }
}
