using System.Globalization;

using DiCoDe.Stages.Classification.Mapping.Training;
using DiCoDe.Stages.Judging;
using DiCoDe.Stages.Judging.Sets;

namespace DiCoDe.Host.Work.Mapping.Cards;

/// <summary>Writes docs/model-card.md: its words stand in model-card.md beside this file, its figures come from the evaluation.</summary>
internal static class ModelCard
{
    private const string Resource = "DiCoDe.Host.Work.Mapping.Cards.model-card.md";

    /// <summary>The card.</summary>
    public static string Write(CardFigures figures)
    {
        using var stream = typeof(ModelCard).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        var card = reader.ReadToEnd();
        foreach (var (mark, text) in Parts(figures))
        {
            card = card.Replace($"{{{{{mark}}}}}", text, StringComparison.Ordinal);
        }

        return card.ReplaceLineEndings("\n");
    }

    private static IEnumerable<(string Mark, string Text)> Parts(CardFigures figures)
    {
        yield return ("ads", Number(figures.Ads));
        yield return ("labels", Number(figures.Skills));
        yield return ("taxonomy", figures.Taxonomy);
        yield return ("wordings", Number(figures.Lexicon.Skills));
        yield return ("titles-of-lexicon", Number(figures.Lexicon.Titles));
        yield return ("skills", Table(
            "| What it knows | Conventions | Threshold | Precision | Recall | F1 (95 %) | Precision, group | F1, group | Must / nice / task | Calibration error |",
            figures.Runs.SelectMany(run => new[] { RowOf(run, run.Best, "best F1"), RowOf(run, run.Published, "published") })));
        yield return ("calibration", Table(
            "| Confidence | Skills | Mean confidence | Right |",
            figures.Runs[0].Best.Reliability.Bins.Where(bin => bin.Count > 0).Select(bin =>
                string.Create(CultureInfo.InvariantCulture, $"| {bin.From:F1}–{bin.To:F1} | {bin.Count:N0} | {bin.Confidence:F3} | {bin.Right:F3} |"))));
        yield return ("thresholds", Table(
            "| Threshold | Precision | Recall | F1 | Precision, group | F1, group |",
            figures.Runs[0].Best.Curve.Select(row => string.Create(
                CultureInfo.InvariantCulture, $"| {row.Threshold:F2} | {row.Counts.Precision:F3} | {row.Counts.Recall:F3} | {row.Counts.F1:F3} | {row.Counts.GroupPrecision:F3} | {row.Counts.GroupF1:F3} |"))));
        yield return ("occupations", figures.Occupations is not { } occupations ? Missing : Table(
            "| Figure | Share of the ads (95 %) |",
            [
                Row("coded", occupations.Coded), Row("the very occupation of ESCO", occupations.Right), Row("ISCO-08, 4 digits", occupations.Right4), Row("3 digits", occupations.Right3),
                Row("2 digits", occupations.Right2), Row("1 digit", occupations.Right1), $"| calibration error | {Share(occupations.Reliability.Error)} (on {occupations.Ads} ads, true confidences would show {Share(occupations.Reliability.ByChance)} by chance) |",
            ]));
        yield return ("titles", figures.Titles is not { } titles ? Missing : Table(
            "| Figure | Value (95 %) |", [$"| titles | {Number(titles.Texts)} |", Row("MRR", titles.MeanReciprocalRank), Row("right among the first 100", titles.Coverage)]));
        yield return ("sentences", Table(
            "| File | Sentences | MRR (95 %) | RP@5 (95 %) | RP@10 (95 %) |",
            figures.Sentences.Select(set => $"| {set.File} | {Number(set.Figures.Texts)} | {With(set.Figures.MeanReciprocalRank)} | {With(set.Figures.PrecisionAt5)} | {With(set.Figures.PrecisionAt10)} |")));
        yield return ("listed", figures.Listed is not { } listed ? Missing : string.Create(
            CultureInfo.InvariantCulture,
            $"{listed.Ads:N0} ads with {listed.Listed:N0} skills listed by readers; the taxonomy has a label for {listed.Known:N0}, the text names {listed.InText:N0} of these, and {With(listed.Found)} of those are found."));
        yield return ("ablations", Table(
            "| Without | F1 | F1, group | Precision at the published threshold | Recall there |",
            figures.Ablations.Select(one => $"| {NameOf(one.Without)} | {Share(one.Run.Best.F1.Value)} | {Share(one.Run.Best.GroupF1.Value)} | {Share(one.Run.Published.Precision.Value)} | {Share(one.Run.Published.Recall.Value)} |")));
    }

    private const string Missing = "Not measured for this card.";

    private static string RowOf(SkillRun run, SkillFigures figures, string threshold) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {(run.HasExamples ? "and the other ads as examples" : "a fresh clone and ESCO")} | {(run.HasConventions ? "yes" : "no")} | {figures.Threshold:F3} ({threshold}) | {figures.Precision.Value:F3} | {figures.Recall.Value:F3} | {With(figures.F1)} | {figures.GroupPrecision.Value:F3} | {figures.GroupF1.Value:F3} | {figures.RequirementAccuracy.Value:F3} | {figures.Reliability.Error:F3} |");

    private static string NameOf(Ablation without) => without switch
    {
        Ablation.Nothing => "nothing (all parts)",
        Ablation.Lexicon => "the lexicon",
        Ablation.Gate => "the gate",
        Ablation.Sections => "sections",
        Ablation.Encoder => "the bi-encoder",
        Ablation.Ranker => "re-ranker and decider (a fixed sum decides)",
        _ => "languages other than Spanish",
    };

    private static string Table(string head, IEnumerable<string> rows)
    {
        var lines = rows.ToList();
        return lines.Count == 0 ? Missing : $"{head}\n|{string.Concat(Enumerable.Repeat("---|", head.Count(sign => sign == '|') - 1))}\n{string.Join('\n', lines)}";
    }

    private static string Row(string name, Figure figure) => $"| {name} | {With(figure)} |";

    private static string With(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:F3} ({figure.Low:F3}–{figure.High:F3})");

    private static string Share(double share) => share.ToString("F3", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
