using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Employers;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>What the ads of a list have in common.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Dimension">What it is counted by; of groups of a classification, what they are groups of.</param>
/// <param name="Key">Which one of them.</param>
/// <param name="Within">What it lies in, or what else tells it from others of the same key; else "".</param>
internal readonly record struct ListKey(ListKind Kind, Dimension Dimension, string Key, string Within = "")
{
    /// <summary>The ads of a row of demand; <see langword="null"/> when no page shows such rows.</summary>
    public static ListKey? Of(Dimension dimension, string key, string within = "") => KindOf(dimension) is { } kind ? new ListKey(kind, dimension, key, within) : null;

    /// <summary>The ads of an ISCO-08 group.</summary>
    public static ListKey Isco(int level, string code) => new(ListKind.IscoGroups, Dimension.Occupation, code, Number(level));

    /// <summary>The ads of a SINCO group.</summary>
    public static ListKey Sinco(string code, string loss) => new(ListKind.SincoGroups, Dimension.Occupation, code, loss);

    /// <summary>The ads with so many sure digits of SINCO; those with none are the group without a code.</summary>
    public static ListKey SincoDigits(int digits, string loss) => digits == 0 ? Sinco("", loss) : new(ListKind.SincoGroups, Dimension.Total, Number(digits), loss);

    /// <summary>The open ads that state the pay that a row has the quartiles of.</summary>
    public static ListKey Pay(PayRow row) => Pay(row.Dimension, row.Key, row.Currency);

    /// <summary>The open ads that state a pay, in all, of an occupation or in a region.</summary>
    public static ListKey Pay(Dimension dimension, string key, string currency) => new(ListKind.Pay, dimension, key, currency);

    /// <summary>The new ads that ask for two skills.</summary>
    public static ListKey Pair(string first, string second) => new(ListKind.SkillPairs, Dimension.Skill, first, second);

    /// <summary>The new ads of the ten of a kind with most.</summary>
    public static ListKey Largest(EmployerKind kind) => new(ListKind.Employers, Dimension.EmployerKind, TermCode.Of(kind), "10");

    /// <summary>The ads, new or open, that say a phrase that no skill of the taxonomy says.</summary>
    public static ListKey Unmatched(string phrase) => new(ListKind.Unmatched, Dimension.Skill, phrase);

    /// <summary>Whether its new and its open ads stand together, since one number counts both, or only the open ones.</summary>
    public bool IsOnePart => IsPay || Kind == ListKind.Unmatched;

    /// <summary>Whether it is of the ten largest employers. It does not say whose each ad is, as the page with the count names nobody.</summary>
    public bool IsOfLargest => Kind == ListKind.Employers && Within.Length > 0;

    /// <summary>Whether the new ads stand with the words that put them there; else that is plain, or there are none.</summary>
    public bool HasProof => Kind switch
    {
        ListKind.Skills or ListKind.SkillsOfOccupations or ListKind.SkillPairs or ListKind.Unmatched => true,
        ListKind.Pay or ListKind.Conditions or ListKind.Employers or ListKind.Treatment => (Key.Length > 0 && Dimension is not (Dimension.Language or Dimension.EmployerKind)) || IsPay,
        _ => false,
    };

    /// <summary>Whether new ads stand by their titles and employers only: what says nothing of an ad has very many.</summary>
    public bool IsBrief => !HasProof && Kind is not (ListKind.Portals or ListKind.Places or ListKind.Occupations or ListKind.SkillGroups);

    /// <summary>Whether it is of stated pays.</summary>
    public bool IsPay => Kind == ListKind.Pay && Dimension != Dimension.Pay;

    /// <summary>The room that a new ad takes on a page, in half KB: title, place and one sentence, or two; or title and employer.</summary>
    public int RoomOfNew => IsBrief ? 2 : Kind == ListKind.SkillPairs ? 14 : 8;

    private static ListKind? KindOf(Dimension dimension) => dimension switch
    {
        Dimension.Portal => ListKind.Portals,
        Dimension.Place => ListKind.Places,
        Dimension.Occupation => ListKind.Occupations,
        Dimension.Skill => ListKind.Skills,
        Dimension.SkillGroup or Dimension.SkillCollection => ListKind.SkillGroups,
        Dimension.SkillInOccupation => ListKind.SkillsOfOccupations,
        Dimension.OccupationInPlace => ListKind.OccupationsOfPlaces,
        Dimension.Treatment => ListKind.Treatment,
        Dimension.Pay => ListKind.Pay,
        Dimension.EmployerKind or Dimension.Hiring => ListKind.Employers,
        _ when TermWords.Has(dimension) => ListKind.Conditions,
        _ => null,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
