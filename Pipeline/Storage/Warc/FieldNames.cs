namespace DiCoDe.Storage.Warc;

/// <summary>The named fields of WARC 1.1 that we write or read, and our own.</summary>
internal static class FieldNames
{
    public const string Type = "WARC-Type";
    public const string Id = "WARC-Record-ID";
    public const string Date = "WARC-Date";
    public const string Target = "WARC-Target-URI";
    public const string Payload = "WARC-Payload-Digest";
    public const string Block = "WARC-Block-Digest";
    public const string Profile = "WARC-Profile";
    public const string RefersToTarget = "WARC-Refers-To-Target-URI";
    public const string RefersToDate = "WARC-Refers-To-Date";
    public const string Length = "Content-Length";
    public const string ContentType = "Content-Type";
    public const string ETag = "ETag";
    public const string LastModified = "Last-Modified";
    public const string Requested = "DiCoDe-Requested-URI";
    public const string Robots = "DiCoDe-Robots-Rule";
    public const string Elapsed = "DiCoDe-Elapsed-Ms";
    public const string Status = "DiCoDe-Status";
    public const string Drawn = "DiCoDe-Drawn";
    public const string DrawnType = "DiCoDe-Content-Type";
    public const string DrawnETag = "DiCoDe-ETag";
    public const string DrawnLastModified = "DiCoDe-Last-Modified";
    public const string Kind = "DiCoDe-Page-Kind";
    public const string Portal = "DiCoDe-Portal";
    public const string Run = "DiCoDe-Run";
    public const string ObservedAt = "DiCoDe-Observed-At";

    public const string SamePayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
    public const string NotModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";
    public const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>Headers that speak of how a body travelled; bodies are kept decoded.</summary>
    public static bool IsOfTravel(string header) =>
        header.Equals(Length, StringComparison.OrdinalIgnoreCase)
        || header.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
