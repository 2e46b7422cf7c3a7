using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates.Sketches;
using DiCoDe.Stages.Intake.Duplicates.Words;

namespace DiCoDe.Stages.Intake.Duplicates.Pairs;

/// <summary>Compares two ads field by field. It judges nothing: see <see cref="PairScore"/> and <see cref="KindRule"/>.</summary>
internal static class PairComparison
{
    /// <summary>Whether the open times of two ads are near enough to compare them.</summary>
    public static bool IsInWindow(Sketch one, Sketch other) =>
        one.FirstOn.DayNumber - other.LastOn.DayNumber <= DuplicateWindow.Days && other.FirstOn.DayNumber - one.LastOn.DayNumber <= DuplicateWindow.Days;

    /// <summary>What there is to say of two ads; the score is left 0.</summary>
    public static DuplicateEvidence Compare(Sketch one, Sketch other)
    {
        var words = Overlap.Of(one.Words, other.Words);
        var runs = Overlap.Of(one.Runs, other.Runs);
        var (told, toldBack) = (Overlap.ShareIn(one.Title, other.Words), Overlap.ShareIn(other.Title, one.Words));
        var employer = EmployersOf(one.Employer, other.Employer);
        return new DuplicateEvidence
        {
            Title = one.Title.Length > 0 && one.Title.AsSpan().SequenceEqual(other.Title) ? 1 : Overlap.Of(one.Title, other.Title).Alike,
            Told = Math.Min(told, toldBack),
            ToldByOne = Math.Max(told, toldBack),
            Runs = runs.Contained,
            Words = words.Contained,
            Detail = words.Balance,
            Numbers = ShareOf(one.Numbers, other.Numbers),
            Common = words.Common,
            Apart = words.Apart,
            SameWording = one.Wording == other.Wording,
            Employer = employer,
            ThroughAgency = employer == Agreement.Same && one.Employer.IsAgency,
            Place = PlacesOf(one, other),
            TitleNumbers = NumbersOf(one.TitleNumbers, other.TitleNumbers),
            Reference = NumbersOf(one.References, other.References),
            Pay = NumbersOf(one.Pay, other.Pay),
            Rank = MarksOf(one.Ranks, other.Ranks),
            Hours = MarksOf(one.Hours, other.Hours),
            DaysApart = Math.Abs(one.FirstOn.DayNumber - other.FirstOn.DayNumber),
        };
    }

    /// <summary>The places that the portals state; and the districts and branches that the titles name, where the portals state none or the same.</summary>
    private static Agreement PlacesOf(Sketch one, Sketch other) =>
        NumbersOf(one.TitlePlaces, other.TitlePlaces) == Agreement.Different ? Agreement.Different : one.Place.With(other.Place);

    private static Agreement EmployersOf(EmployerName one, EmployerName other)
    {
        if (one.Hash == 0 || other.Hash == 0)
        {
            return Agreement.NotStated;
        }

        if (one.Hash == other.Hash || one.Words.AsSpan().SequenceEqual(other.Words))
        {
            return Agreement.Same;
        }

        if (CountCommon(one.Words, other.Words) == Math.Min(one.Words.Length, other.Words.Length))
        {
            return Agreement.Compatible;
        }

        return one.IsAgency || other.IsAgency ? Agreement.NotStated : Agreement.Different;
    }

    private static Agreement NumbersOf(uint[] one, uint[] other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return Agreement.NotStated;
        }

        var common = CountCommon(one, other);
        return common == 0 ? Agreement.Different : common == Math.Max(one.Length, other.Length) ? Agreement.Same : Agreement.Compatible;
    }

    private static Agreement MarksOf(byte one, byte other) => (one, other) switch
    {
        (0, 0) => Agreement.NotStated,
        _ when one == other => Agreement.Same,
        (0, _) or (_, 0) => Agreement.NotStated,
        _ when (one & ~other) == 0 || (other & ~one) == 0 => Agreement.Compatible,
        _ => Agreement.Different,
    };

    /// <summary>The numbers that both have, as a share of those that either has.</summary>
    private static double ShareOf(uint[] one, uint[] other)
    {
        var common = CountCommon(one, other);
        var all = one.Length + other.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }

    private static int CountCommon(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var (at, otherAt, common) = (0, 0, 0);
        while (at < one.Length && otherAt < other.Length)
        {
            var order = one[at].CompareTo(other[otherAt]);
            common += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            otherAt += order >= 0 ? 1 : 0;
        }

        return common;
    }
}
