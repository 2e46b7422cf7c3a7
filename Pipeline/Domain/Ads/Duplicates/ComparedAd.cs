namespace DiCoDe.Domain.Ads.Duplicates;

/// <summary>What is compared of an ad when duplicates are looked for.</summary>
public sealed record ComparedAd
{
    /// <summary>The portal and the portal's key; an id that comes twice counts once.</summary>
    public required AdId Id { get; init; }

    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>The employer as published, or "".</summary>
    public string Employer { get; init; } = "";

    /// <summary>Where the work is.</summary>
    public Place Place { get; init; } = Place.NotStated;

    /// <summary>The text as published; markup is looked through.</summary>
    public required string Text { get; init; }

    /// <summary>The pay in the portal's words, or "".</summary>
    public string Pay { get; init; } = "";

    /// <summary>The day it was posted, or first seen.</summary>
    public required DateOnly FirstOn { get; init; }

    /// <summary>The last day it was seen; a day before <see cref="FirstOn"/> counts as that day.</summary>
    public required DateOnly LastOn { get; init; }

    /// <summary>What is compared of a stored ad.</summary>
    public static ComparedAd Of(StoredAd stored) => new()
    {
        Id = stored.Ad.Id,
        Title = stored.Ad.Title,
        Employer = stored.Ad.Employer,
        Place = stored.Ad.Place,
        Text = stored.Ad.Text,
        Pay = stored.Ad.Pay,
        FirstOn = stored.Ad.Posted.NewOn(stored.FirstSeenOn),
        LastOn = stored.LastSeenOn,
    };
}
