using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Employers;

namespace DiCoDe.Domain.Ads;

/// <summary>A job ad as the pipeline knows it: cleaned, dated and placed, without personal data.</summary>
public sealed record JobAd
{
    /// <summary>The portal and the portal's key.</summary>
    public required AdId Id { get; init; }

    /// <summary>The ad's page (http or https), or <see langword="null"/> when it has none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The title, one line of at most 300 characters; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The employer as stated, or "" when not stated.</summary>
    public string Employer { get; init; } = "";

    /// <summary>Who that is: the name as it is compared, and whether it is an agency, or hidden.</summary>
    public Employer Advertiser { get; init; } = Employers.Employer.NotStated;

    /// <summary>Where the work is.</summary>
    public Place Place { get; init; } = Place.NotStated;

    /// <summary>The text in paragraphs and "- " list items parted by newlines; may be empty; at most 100,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The sections of <see cref="Text"/>, in order, covering it; none when the text is empty.</summary>
    public IReadOnlyList<AdSection> Sections { get; init; } = [];

    /// <summary>When the portal says it was posted.</summary>
    public PostingDate Posted { get; init; } = PostingDate.NotStated;

    /// <summary>Until when one may apply; <see langword="null"/> when not stated.</summary>
    public DateOnly? ValidThrough { get; init; }

    /// <summary>When this reading saw it.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>The day of <see cref="SeenAt"/> in the portal's time zone.</summary>
    public required DateOnly SeenOn { get; init; }

    /// <summary>How many people are wanted.</summary>
    public Positions Positions { get; init; } = Positions.NotStated;

    /// <summary>The pay in the portal's words, or "".</summary>
    public string Pay { get; init; } = "";

    /// <summary>The kind of contract in the portal's words, or "".</summary>
    public string Contract { get; init; } = "";

    /// <summary>The hours in the portal's words, or "".</summary>
    public string Hours { get; init; } = "";

    /// <summary>On site, hybrid or remote in the portal's words, or "".</summary>
    public string WorkMode { get; init; } = "";

    /// <summary>The schooling in the portal's words, or "".</summary>
    public string Schooling { get; init; } = "";

    /// <summary>The experience in the portal's words, or "".</summary>
    public string Experience { get; init; } = "";

    /// <summary>What is read from all these words: pay, contract, hours and the rest.</summary>
    public AdTerms Terms { get; init; } = AdTerms.NotRead;

    /// <summary>The portal's own category, or "".</summary>
    public string Category { get; init; } = "";

    /// <summary>Whether what the portal wrote in a field was understood; a date that is none is as good as absent.</summary>
    public bool Understands(AdField field) => field switch
    {
        AdField.Posted => Posted.Kind != PostingDateKind.NotStated,
        AdField.ValidThrough => ValidThrough is not null,
        _ => true,
    };

    /// <summary>How many e-mail addresses, telephone numbers and messaging links were taken out.</summary>
    public int PersonalDataRemoved { get; init; }

    /// <summary>SHA-256 (lower-case hex) of title, employer, place and text: the ad changed when this changed.</summary>
    public required string ContentHash { get; init; }
}
