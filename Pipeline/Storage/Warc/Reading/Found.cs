namespace DiCoDe.Storage.Warc.Reading;

/// <summary>One thing met in a file.</summary>
internal abstract record Found
{
    private Found()
    {
    }

    public sealed record Whole(WarcRecord Record) : Found;

    public sealed record Broken(long Offset, string Reason) : Found;
}
