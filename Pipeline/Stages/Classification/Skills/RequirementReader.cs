using System.Buffers;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Classification.Skills.Negation;

namespace DiCoDe.Stages.Classification.Skills;

/// <summary>Tells from the section and from the words around how an ad asks for something.</summary>
internal static class RequirementReader
{
    private static readonly SearchValues<string> Welcome = SearchValues.Create(
        ["deseable", "preferente", "de preferencia", "preferible", "valorable", "se valora", "valoraremos", " un plus", "(plus", "idealmente",
            "no indispensable", "no es indispensable", "no son indispensables", "no sea indispensable", "no excluyente", "no es excluyente", "no son excluyentes", "no exluyente", "no excluiente", "no escluyente", "nao indispensavel", "nao e indispensavel", "suma puntos", "nice to have", "preferred", "desejave", "diferencial", "sera una ventaja"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Needed = SearchValues.Create(["excluyente", "exluyente", "excluiente", "escluyente", "indispensable", "obligatori", "imprescindible", "required", "must", "obrigatori"], StringComparison.Ordinal);

    /// <summary>What stands in brackets so near behind words is said of them: "Plomería (excluyente)".</summary>
    private const int BracketReach = 40;

    /// <summary>How the words at a place of the text are asked for; <see langword="null"/> when they are not: what is offered, told of the
    /// employer, of applying, of diversity or by the portal is no requirement, nor is what the ad says it does not ask for.</summary>
    /// <param name="sections">The sections of the text.</param>
    /// <param name="folded">The text, folded.</param>
    /// <param name="start">Index of the first character of the words.</param>
    /// <param name="end">Index behind their last.</param>
    /// <param name="items">Where items of a list begin within a line, in order; <see langword="null"/> when nobody can tell.</param>
    public static Requirement? At(IReadOnlyList<AdSection> sections, string folded, int start, int end, Lazy<int[]>? items = null)
    {
        var kind = KindAt(sections, start);
        return kind switch
        {
            _ when !MayAsk(kind) => null,
            _ when NegatedDemand.Covers(folded, start, end) => null,
            SectionKind.NiceToHave => Requirement.Nice,
            _ when BracketBehind(folded, end) is { Length: > 0 } bracket && bracket.ContainsAny(Needed) => kind is SectionKind.Duties ? Requirement.Task : Requirement.Must,
            _ when WishReach.Covers(folded, start, end, items, Welcome) || NegatedDemand.IsWaived(folded, start, end) => Requirement.Nice,
            SectionKind.Duties => Requirement.Task,
            _ => Requirement.Must,
        };
    }

    /// <summary>What is offered, told of the employer, of diversity, of applying or by the portal asks for nothing, whatever its words: "clases de inglés", "nuestro
    /// equipo de ventas". Under 1 in 100 annotated skills stand in such a section (docs/evaluation.md).</summary>
    public static bool MayAsk(SectionKind section) =>
        section is not (SectionKind.Offer or SectionKind.AboutEmployer or SectionKind.Diversity or SectionKind.HowToApply or SectionKind.PortalText);

    private static SectionKind KindAt(IReadOnlyList<AdSection> sections, int start)
    {
        foreach (var section in sections)
        {
            if (start < section.End)
            {
                return section.Kind;
            }
        }

        return SectionKind.Unknown;
    }

    /// <summary>What stands in the first brackets behind a place, in the same sentence; nothing when they say that it is welcome, as "(no excluyente)".</summary>
    private static ReadOnlySpan<char> BracketBehind(string folded, int end)
    {
        for (var at = end; at < folded.Length && at - end < BracketReach && !EndsSentence(folded, at); at++)
        {
            if (folded[at] == '(')
            {
                var inside = folded.AsSpan(at + 1, Math.Min(BracketReach, folded.Length - at - 1));
                var close = inside.IndexOf(')');
                return close < 0 || inside[..close].ContainsAny(Welcome) ? default : inside[..close];
            }
        }

        return default;
    }

    /// <summary>Whether a sentence ends with a character.</summary>
    public static bool EndsSentence(string folded, int at) =>
        folded[at] is '\n' or ';' || (folded[at] is '.' && (at + 1 >= folded.Length || folded[at + 1] == ' '));
}
