using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Classification.Skills.Negation;

/// <summary>Tells what an ad says it does not ask for: "no se requiere experiencia en ventas". In Spanish, English and Portuguese, by the words in the same
/// clause that lead to it or follow it (leading.txt, trailing.txt) with none between that begin another matter (ending.txt).</summary>
internal static partial class NegatedDemand
{
    /// <summary>Characters around words in which their clause is looked for.</summary>
    private const int Reach = 120;

    /// <summary>No limit of time: a clause has few characters, and a limit told by the clock stops a run where the machine is overloaded.</summary>
    private const int Patience = Timeout.Infinite;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What every leading or trailing wording has in it; most clauses do not.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["no ", ": no", "(no", "sin ", "n't ", "n’t ", "not ", "nao ", "sem ", "without "], StringComparison.Ordinal);

    private static readonly SearchValues<char> Stops = SearchValues.Create("\n\r;!?¡¿•·●|*:()");

    private static readonly Regex Leading = new($@"\b({Of("leading")})\b", Options, TimeSpan.FromMilliseconds(Patience));

    private static readonly Regex Ending = new($@"\b({Of("ending")})\b", Options, TimeSpan.FromMilliseconds(Patience));

    /// <summary>It must end the clause: in "Excel no se requiere experiencia" it belongs to what follows.</summary>
    private static readonly Regex Trailing = new(
        $@"\A( (basic|avanzad|intermedi|fluid|tecnic|previ)[ao])?(?<aside> ?\(| ?,| [-–])?:? *((pero|aunque|but) )?({Of("trailing")}) *(\z|[\n\r.,;:!)]|(pero|aunque|but)\b)", Options, TimeSpan.FromMilliseconds(Patience));

    /// <summary>Whether anything in a stretch of folded text may be denied: quick, and in doubt yes.</summary>
    public static bool MayStandIn(string folded, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        return folded.AsSpan(from, Math.Min(folded.Length, end + Reach) - from).ContainsAny(Signs);
    }

    /// <summary>Whether the words are said not to be asked for.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="start">Index of their first character.</param>
    /// <param name="end">Index just after their last character.</param>
    public static bool Covers(string folded, int start, int end) =>
        MayStandIn(folded, start, end)
        && (IsLedTo(folded, start, end) || No().Match(folded, end, After(folded, end)).Success || (Trailing.Match(folded, end, After(folded, end)) is { Success: true } found && !found.Groups["aside"].Success));

    /// <summary>Whether an aside says that they are not needed: "Inglés (no necesario)". Who bothers to name it would like it.</summary>
    public static bool IsWaived(string folded, int start, int end) =>
        MayStandIn(folded, start, end) && Trailing.Match(folded, end, After(folded, end)) is { Success: true } found && found.Groups["aside"].Success;

    private static bool IsLedTo(string folded, int start, int end)
    {
        var from = ClauseStart(folded, start);
        if (!folded.AsSpan(from, end - from).ContainsAny(Signs))
        {
            return false;
        }

        Match? last = null;
        for (var match = Leading.Match(folded, from, end - from); match.Success && match.Index <= start; match = match.NextMatch())
        {
            last = match.Index + match.Length < end ? match : last;
        }

        if (last is null)
        {
            var before = folded[from..start];
            return (NoneOf().IsMatch(before) && Needed().Match(folded, end, After(folded, end)).Success)
                || (OnlyNo().IsMatch(before) && Closing().Match(folded, end, After(folded, end)).Success);
        }

        var between = last.Index + last.Length;
        return !Ending.Match(folded, between, Math.Max(0, start - between)).Success && !Loose().Match(folded, last.Index, end - last.Index).Success;
    }

    /// <summary>A comma begins another clause, unless "ni" goes on with the one before: "ni inglés, francés ni alemán".</summary>
    private static int ClauseStart(string folded, int start)
    {
        var at = start;
        while (at > 0 && start - at < Reach && !IsStop(folded, at - 1) && (folded[at - 1] is not ',' || Further().Match(folded, at, After(folded, at)).Success))
        {
            at--;
        }

        return at;
    }

    private static bool IsStop(string folded, int at) =>
        Stops.Contains(folded[at]) || (folded[at] is '.' or '-' or '–' && (at + 1 >= folded.Length || folded[at + 1] is ' '));

    private static int After(string folded, int at) => Math.Min(Reach, folded.Length - at);

    private static string Of(string list) =>
        string.Join('|', EmbeddedLines.Of($"Classification.Skills.Negation.{list}.txt").Select(words => Regex.Escape(words).Replace(@"\ ", " +", StringComparison.Ordinal).Replace("'", "['’]", StringComparison.Ordinal)));

    /// <summary>"No se requiere experiencia Manejo de Excel": a list that a portal ran together. What experience is of is led to by a small word.</summary>
    [GeneratedRegex(@"\b(experiencia|experience|conocimientos?|conhecimentos?|knowledge)\b(?>( (previ[ao]s?|laboral(es)?|minim[ao]s?|profesional(es)?|comprobable|especific[ao]s?|algun[ao]?))*)[^\w\n]+(?!(en|de|del|con|como|al|a|ni|o|u|in|of|with|as|or|nor|em|nem|ou|com)\b)\w", Options, Patience)]
    private static partial Regex Loose();

    /// <summary>"No sales experience required".</summary>
    [GeneratedRegex(@"\bno( \w+){0,2} *\z", Options, Patience)]
    private static partial Regex NoneOf();

    /// <summary>"❌ No inglés": a clause that is nothing but a no and the words.</summary>
    [GeneratedRegex(@"\A\W*no +\z", Options, Patience)]
    private static partial Regex OnlyNo();

    [GeneratedRegex(@"\A *(\z|[\n\r.,;!)])", Options, Patience)]
    private static partial Regex Closing();

    /// <summary>"Inglés: NO", "inglés (no)", "montacargas: no aplica".</summary>
    [GeneratedRegex(@"\A *(: *no( aplica)? *(\z|[\n\r.,;!])|\( *no( aplica)? *\))", Options, Patience)]
    private static partial Regex No();

    [GeneratedRegex(@"\A( \w+){0,2} (is |are )?(required|necessary|needed)\b", Options, Patience)]
    private static partial Regex Needed();

    [GeneratedRegex(@"\A[^\n\r;.:()]*?\b(ni|nem|nor)\b", Options, Patience)]
    private static partial Regex Further();
}
