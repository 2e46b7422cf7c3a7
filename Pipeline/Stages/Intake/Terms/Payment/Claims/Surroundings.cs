using DiCoDe.Stages.Intake.Terms.Payment.Cues;

namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>The words before and after a claim, up to its neighbours, folded; and what they name.</summary>
internal sealed class Surroundings
{
    private const int LookBack = 90;
    private const int LookAhead = 70;
    private const int WidestOther = 30; // "Bono de puntualidad y asistencia hasta por $"
    private const int WidestGap = 48; // "Renta líquida mensual aproximada ofrecida para el cargo: $"

    /// <summary>Reads what stands around a claim.</summary>
    /// <param name="folded">The whole text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="from">The end of the claim before it.</param>
    /// <param name="to">The start of the claim after it.</param>
    public Surroundings(string folded, Claim claim, int from, int to)
    {
        var start = Math.Max(Math.Min(from, claim.Start), claim.Start - LookBack);
        Before = folded[start..claim.Start];
        After = folded[claim.End..Math.Max(claim.End, Math.Min(to, claim.End + LookAhead))];
        var cue = PayCues.NamesPay.Match(Before);
        var cueEnd = cue.Success ? cue.Index + cue.Length : 0;
        var gap = Before.AsSpan(cueEnd);
        var isNear = cue.Success && gap.Length <= WidestGap && !PayCues.Boundary.IsMatch(gap);
        var otherEnd = OtherEnd(Before, isNear ? WidestGap : WidestOther);
        var isTotal = isNear && otherEnd > cueEnd && IsSum(gap, otherEnd - cueEnd);
        var isAverage = isNear && cue.ValueSpan.StartsWith("promedio") && PayCues.AverageOfOther.IsMatch(Before.AsSpan(0, cue.Index));
        NamesOther = otherEnd > cueEnd || isAverage;
        NamesWage = isNear && !NamesOther && cue.Groups["wage"].Success;
        NamesOffer = isNear && !NamesOther && cue.Groups["offer"].Success;
        NamesIncome = isTotal || (isNear && !NamesOther && cue.Groups["income"].Success);
        Cue = isNear ? Before[cue.Index..] : "";
        CueStart = claim.Start - Cue.Length;
    }

    /// <summary>At most 90 characters.</summary>
    public string Before { get; }

    /// <summary>At most 70 characters.</summary>
    public string After { get; }

    /// <summary>From the words that name pay to the amount; "" when none do.</summary>
    public string Cue { get; }

    /// <summary>Where in the text the words that name pay begin.</summary>
    public int CueStart { get; }

    /// <summary>How many characters after the amount still speak of it: " mensuales netos".</summary>
    public int TailLength => Math.Max(PeriodWords.LengthAfter(After), BasisWords.LengthAfter(After));

    /// <summary>Whether the pay of the job is named: "sueldo", "renta líquida".</summary>
    public bool NamesWage { get; }

    /// <summary>Whether what people come to earn is named: "ingresos", "gana".</summary>
    public bool NamesIncome { get; }

    /// <summary>Whether what the job offers is named, be it pay or not: "Ofrecemos".</summary>
    public bool NamesOffer { get; }

    /// <summary>Whether something else is named last: a bonus, a voucher, sales.</summary>
    public bool NamesOther { get; }

    /// <summary>Where the last words end that name something else, if that is near enough; else 0.</summary>
    private static int OtherEnd(string before, int reach)
    {
        var other = PayCues.NamesOther.Match(before);
        var end = other.Index + other.Length;
        return other.Success && before.Length - end <= reach && !PayCues.Boundary.IsMatch(before.AsSpan(end)) ? end : 0;
    }

    /// <summary>"Sueldo + comisiones: $20,000".</summary>
    private static bool IsSum(ReadOnlySpan<char> gap, int otherEnd) =>
        gap[otherEnd..].Trim() is ":" or "=" && (gap.Contains('+') || gap.IndexOf(" mas ", StringComparison.Ordinal) >= 0);
}
