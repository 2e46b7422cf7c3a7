using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms.Payment.Cues;

namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>Decides whether an amount is pay, and reads its period, currency and bounds from the words around it.</summary>
internal static class ClaimJudge
{
    private const decimal LeastBare = 1000;

    /// <summary>The reading of a claim; <see langword="null"/> when it is not pay.</summary>
    /// <param name="claim">The amounts.</param>
    /// <param name="around">The words around them.</param>
    /// <param name="country">What pay looks like where the work is.</param>
    /// <param name="place">Where the claim stands.</param>
    public static Reading? Read(Claim claim, Surroundings around, PayCountry country, ClaimPlace place)
    {
        var strength = StrengthOf(claim, around, place);
        if (strength == Strength.None)
        {
            return null;
        }

        var home = country.In(claim.Currency);
        var amount = claim.Last.Value;
        var told = Told(around, home, amount);
        var period = told != PayPeriod.NotStated ? told : home.PeriodOf(amount);
        period = period == PayPeriod.NotStated && PeriodWords.Near(around.After) is var near && home.Allows(amount, near) ? near : period;
        if (!home.Allows(amount, period) || (told == PayPeriod.NotStated && strength == Strength.Bare && period == PayPeriod.NotStated && place.Kind != PlaceKind.Field))
        {
            return null;
        }

        return new Reading(Bounded(claim, around, home, period), strength, told != PayPeriod.NotStated);
    }

    /// <summary>What words say; "Salario $1.750.905 - hora conexión $9.183" speaks of another amount where its own cannot be meant.</summary>
    private static PayPeriod Told(Surroundings around, PayCountry home, decimal amount)
    {
        var after = PeriodWords.After(around.After);
        if (after != PayPeriod.NotStated && home.Allows(amount, after))
        {
            return after;
        }

        var before = PeriodWords.Before(around.Cue);
        return before != PayPeriod.NotStated || after == PayPeriod.NotStated || !around.NamesWage ? (before == PayPeriod.NotStated ? after : before) : PayPeriod.NotStated;
    }

    private static Strength StrengthOf(Claim claim, Surroundings around, ClaimPlace place)
    {
        if (claim is { IsMoney: false, IsScaled: false } && (PayCues.Counts.IsMatch(around.After) || claim.First.MayBeYear))
        {
            return place.Kind == PlaceKind.Field && !PayCues.Counts.IsMatch(around.After) ? Strength.Bare : Strength.None;
        }

        var other = PayCues.OtherFollows.Match(around.After);
        if (around.NamesWage && !other.Groups["joined"].Success)
        {
            return Strength.Wage;
        }

        if (!around.NamesIncome && !place.IsHeader && PayCues.PayFollows.IsMatch(around.After) && (claim.IsMoney || claim.Last.Value >= LeastBare))
        {
            return Strength.Wage;
        }

        if (other.Success)
        {
            return around.NamesIncome && !other.Groups["joined"].Success ? Strength.Income : Strength.None;
        }

        var isMoney = claim.IsMoney || claim.IsScaled || PeriodWords.After(around.After) != PayPeriod.NotStated || PeriodWords.Before(around.Cue) != PayPeriod.NotStated;
        return around.NamesIncome && isMoney ? Strength.Income : Unnamed(claim, around, place);
    }

    /// <summary>Where no word names pay: a period or "netos" after the amount, a title, the portal's own field.</summary>
    private static Strength Unnamed(Claim claim, Surroundings around, ClaimPlace place)
    {
        if (place.Kind == PlaceKind.Field)
        {
            return around.NamesOther ? Strength.None : Strength.Bare;
        }

        if (around.NamesOther || around.Before.AsSpan().TrimEnd().EndsWith("+") || claim.Last.Value < LeastBare)
        {
            return Strength.None;
        }

        var isTimed = PeriodWords.After(around.After) != PayPeriod.NotStated;
        if ((claim.IsMoney && (isTimed || PayCues.LawFollows.IsMatch(around.After))) || (!place.IsOfTask && (isTimed || BasisWords.Of("", around.After) != PayBasis.NotStated)))
        {
            return Strength.Timed;
        }

        var isMeant = claim.IsMoney && (place.Kind == PlaceKind.Title || around.NamesOffer);
        return isMeant || (claim.IsRange && claim.IsScaled && !place.IsOfTask) ? Strength.Bare : Strength.None;
    }

    private static Pay Bounded(Claim claim, Surroundings around, PayCountry home, PayPeriod period)
    {
        var isFloor = !claim.IsRange && BoundWords.IsFloor(around.Before, around.After);
        var isCeiling = !claim.IsRange && !isFloor && BoundWords.IsCeiling(around.Before);
        var isOpen = !claim.IsRange && (isFloor || (!isCeiling && BoundWords.IsCertainPart(around.Cue, around.After)));
        return new Pay
        {
            Minimum = isCeiling ? null : claim.First.Value,
            Maximum = isOpen ? null : claim.Last.Value,
            Period = period,
            Currency = claim.Currency.Length > 0 ? claim.Currency : home.Currency,
            Basis = BasisWords.Of(around.Cue, around.After),
        };
    }
}
