using DiCoDe.Domain.Classification;

namespace DiCoDe.Reports.Figures.Intervals;

/// <summary>How wrong the classifier of skills was where it was measured, at the threshold that is published.</summary>
/// <param name="Precision">Of the skills it finds, the part that is right.</param>
/// <param name="Recall">Of the skills that are there, the part it finds.</param>
/// <param name="RelativeError">The standard error of either, as a part of it.</param>
/// <remarks>Measured on 180 annotated ads: docs/model-card.md, "Skills" (the row of a fresh clone, no conventions, threshold .65) and "Phrases".
/// The interval printed there is that of F1, .584 to .636 around .610: a relative standard error of .0218. With a P of .819 and an R of .485, ln F1 moves with
/// .372 ln P + .628 ln R; if both have the same relative error s and do not depend on each other, that of F1 is .730 s, so s = .030. For phrases no interval
/// was published; the same 180 ads are taken to give the same. What an ad says it does not ask for, which the later version of either method passes by, stands in
/// none of those ads beside an annotation: the figures hold for both versions.</remarks>
public sealed record ClassifierError(double Precision, double Recall, double RelativeError)
{
    private const double OfEither = 0.030;

    /// <summary>What was measured of a classifier; <see langword="null"/> when nothing was: its shares carry the error of sampling alone.</summary>
    /// <param name="classifier">The classifier, as stored.</param>
    /// <param name="isStarter">Whether it reads the small taxonomy of this program, with which nothing was measured.</param>
    public static ClassifierError? Of(ClassifierId classifier, bool isStarter) => classifier.Value switch
    {
        _ when isStarter => null,
        var id when IsMapper(id) => new(0.819, 0.485, OfEither),
        var id when id.StartsWith("phrase-", StringComparison.Ordinal) => new(0.63, 0.12, OfEither),
        _ => null,
    };

    /// <summary>The same for groups of skills, where any skill of the right group is right; recall from the precision and the F1 printed (.902 and .736).</summary>
    public static ClassifierError? OfGroups(ClassifierId classifier, bool isStarter) =>
        !isStarter && IsMapper(classifier.Value) ? new(0.902, 0.622, OfEither) : null;

    /// <summary>The trained mapper at the threshold that was measured; another method, or another threshold, errs otherwise.</summary>
    private static bool IsMapper(string id) => id.StartsWith("mapper-6 ", StringComparison.Ordinal) && id.EndsWith(" 0.65", StringComparison.Ordinal);
}
