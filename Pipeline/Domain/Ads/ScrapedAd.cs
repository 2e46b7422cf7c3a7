namespace DiCoDe.Domain.Ads;

/// <summary>An ad as found on a page or in a file: every field still text, nothing judged.</summary>
public sealed record ScrapedAd
{
    /// <summary>The portal and the portal's key.</summary>
    public required AdId Id { get; init; }

    /// <summary>When it was seen.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>The fields the page had; a field it did not have is absent.</summary>
    public required IReadOnlyDictionary<AdField, ScrapedField> Fields { get; init; }

    /// <summary>The text of a field, or "" when the page did not have it.</summary>
    public string this[AdField field] => Fields.TryGetValue(field, out var found) ? found.Text : "";
}
