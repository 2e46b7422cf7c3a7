using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Employers;

namespace DiCoDe.Domain.Demand;

/// <summary>What a report shows of an ad: its words, and what was recognised in them.</summary>
public sealed record ReportedAd
{
    /// <summary>The portal and the portal's key.</summary>
    public required AdId Id { get; init; }

    /// <summary>The ad's page, or <see langword="null"/> when it has none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The title; personal data was taken out when the ad was taken in, as of all its words.</summary>
    public required string Title { get; init; }

    /// <summary>Who advertises, as stated, or "".</summary>
    public string Employer { get; init; } = "";

    /// <summary>Where the work is.</summary>
    public Place Place { get; init; } = Place.NotStated;

    /// <summary>The text in paragraphs and "- " list items parted by newlines; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>The language it is written in, ISO 639-1, or "" when not told.</summary>
    public string Language { get; init; } = "";

    /// <summary>When the portal says it was posted.</summary>
    public PostingDate Posted { get; init; } = PostingDate.NotStated;

    /// <summary>Until when one may apply; <see langword="null"/> when not stated.</summary>
    public DateOnly? ValidThrough { get; init; }

    /// <summary>The first day it was seen, in the portal's time zone.</summary>
    public required DateOnly FirstSeenOn { get; init; }

    /// <summary>The last day it was seen, in the portal's time zone.</summary>
    public required DateOnly LastSeenOn { get; init; }

    /// <summary>The occupation.</summary>
    public OccupationCoding Occupation { get; init; } = OccupationCoding.NotCoded;

    /// <summary>The skills: at most one mention per skill, in order of segment, start and skill.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Where it says phrases that no concept says, of those that were asked for: each once, in order of place.</summary>
    public IReadOnlyList<UnmatchedPlace> Unmatched { get; init; } = [];

    /// <summary>Whether an employer or an agency advertises, or somebody who hides.</summary>
    public EmployerKind EmployerKind { get; init; }

    /// <summary>The form in which employers are compared, or "" when the ad names none.</summary>
    public string EmployerKey { get; init; } = "";

    /// <summary>Its terms as they are counted.</summary>
    public CountedTerms Counted { get; init; } = CountedTerms.NotStated;

    /// <summary>Its terms with the words that say them; only of an ad that is new in the week, since no list quotes another.</summary>
    public AdTerms Terms { get; init; } = AdTerms.NotRead;

    /// <summary>The day it counts as new (<see cref="PostingDate.NewOn"/>).</summary>
    public DateOnly NewOn => Posted.NewOn(FirstSeenOn);

    /// <summary>Whether it was open at some time in a week: first seen not after it, last seen not before it.</summary>
    public bool IsOpenIn(IsoWeek week) => FirstSeenOn <= week.Sunday && LastSeenOn >= week.Monday;
}
