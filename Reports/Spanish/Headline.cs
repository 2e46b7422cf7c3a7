using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Spanish;

/// <summary>The sentences that say what the week's number did, and what moved it. Nothing is said that may be chance or a matter of reading.</summary>
internal static class Headline
{
    private const int MostCauses = 3;

    /// <summary>The change in a few words, to stand beside the number.</summary>
    public static string Change(Measured total) => total.Verdict switch
    {
        ChangeVerdict.NotAvailable => "Sin semana anterior con la cual comparar",
        ChangeVerdict.NotClear => "Sin cambio claro frente a la semana anterior",
        ChangeVerdict.NotComparable => $"{Numbers.Signed(total.Change ?? 0)}, no comparable con la semana anterior",
        _ => $"{Numbers.Signed(total.Change ?? 0)} frente a la semana anterior",
    };

    /// <summary>What moved it: one or two sentences.</summary>
    public static string Reason(WeekFigures week)
    {
        var total = week.Total;
        if (total.Before is not { } before)
        {
            return "Es la primera semana que se observa, o la anterior no se observó: todavía no hay con qué comparar.";
        }

        var from = $"La semana anterior hubo {Numbers.Whole(before.NewAds)}";
        if (total.Verdict == ChangeVerdict.NotClear)
        {
            var noise = ChangeRule.Noise(total.This.NewAds, before.NewAds, total.Deviations);
            return before.NewAds + total.This.NewAds < ChangeRule.FewestAds
                ? $"{from}: son muy pocos para hablar de cambio."
                : $"{from}. Una diferencia de hasta {Numbers.Whole(noise)} puede deberse al azar.";
        }

        return total.Verdict == ChangeVerdict.NotComparable
            ? $"{from}, pero las dos semanas no se leyeron igual ({Words.List([.. week.UnequalPortals.Select(portal => portal.Name)])}): el cambio no puede atribuirse a la demanda."
            : $"{from}. {Causes(week, total.Verdict)}";
    }

    /// <summary>A title for a chart: a sentence when the change is clear and comparable, else a neutral one.</summary>
    public static string ChartTitle(Measured total, string neutral) => total.Verdict switch
    {
        ChangeVerdict.Rise => "Los anuncios nuevos suben esta semana",
        ChangeVerdict.Fall => "Los anuncios nuevos bajan esta semana",
        _ => neutral,
    };

    private static string Causes(WeekFigures week, ChangeVerdict direction)
    {
        var causes = week.Occupations
            .Where(line => line.Key.Length > 0 && line.Figures.Verdict == direction)
            .OrderByDescending(line => Math.Abs(line.Figures.Change ?? 0))
            .ThenBy(line => line.Key, StringComparer.Ordinal)
            .Take(MostCauses)
            .Select(line => $"{line.Label} ({Numbers.Signed(line.Figures.Change ?? 0)})")
            .ToList();
        var verb = direction == ChangeVerdict.Rise ? "Lo que más sube" : "Lo que más baja";
        return causes.Count == 0
            ? "Ninguna ocupación por sí sola cambia con claridad: el movimiento se reparte entre muchas."
            : $"{verb}: {Words.List(causes)}.";
    }
}
