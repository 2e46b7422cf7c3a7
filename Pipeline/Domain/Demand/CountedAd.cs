using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Employers;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Domain.Demand;

/// <summary>What counting needs to know of an ad.</summary>
public sealed record CountedAd
{
    /// <summary>Its key at the portal.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether it repeats an earlier ad: a duplicate of the kinds that say that two ads are one vacancy.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>The portal that published it.</summary>
    public required PortalId Portal { get; init; }

    /// <summary>When the portal says it was posted.</summary>
    public required PostingDate Posted { get; init; }

    /// <summary>The first day it was seen, in the portal's time zone.</summary>
    public required DateOnly FirstSeenOn { get; init; }

    /// <summary>The last day it was seen, in the portal's time zone.</summary>
    public required DateOnly LastSeenOn { get; init; }

    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>Whether an employer or an agency advertises, or somebody who hides.</summary>
    public EmployerKind EmployerKind { get; init; }

    /// <summary>How many people are wanted.</summary>
    public required Positions Positions { get; init; }

    /// <summary>The occupation, or <see cref="ConceptUri.None"/> when not coded.</summary>
    public required ConceptUri Occupation { get; init; }

    /// <summary>The skills it asks for, each once.</summary>
    public required IReadOnlyList<ConceptUri> Skills { get; init; }

    /// <summary>How it asks for each of <see cref="Skills"/>, in their order; empty when that is not known.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>The form in which employers are compared, or "" when the ad names none.</summary>
    public string EmployerKey { get; init; } = "";

    /// <summary>What it says of the work and of whom it wants, besides skills.</summary>
    public CountedTerms Terms { get; init; } = CountedTerms.NotStated;

    /// <summary>The day it counts as new (<see cref="PostingDate.NewOn"/>).</summary>
    public DateOnly NewOn => Posted.NewOn(FirstSeenOn);

    /// <summary>Whether it was open at some time in a week: first seen not after it, last seen not before it.</summary>
    public bool IsOpenIn(IsoWeek week) => FirstSeenOn <= week.Sunday && LastSeenOn >= week.Monday;
}
