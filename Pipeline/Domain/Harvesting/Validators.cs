namespace DiCoDe.Domain.Harvesting;

/// <summary>What a server said of a page so that we can ask whether it has changed (RFC 9110, 8.8).</summary>
/// <param name="ETag">The ETag header as received, quotes included, or "".</param>
/// <param name="LastModified">The Last-Modified header as received, or "".</param>
public sealed record Validators(string ETag, string LastModified)
{
    /// <summary>The server said nothing.</summary>
    public static Validators None { get; } = new("", "");

    /// <summary>Whether there is anything to ask with.</summary>
    public bool AreStated => ETag.Length > 0 || LastModified.Length > 0;
}
