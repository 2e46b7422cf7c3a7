namespace DiCoDe.Scraper.Fetching.Http.Bodies;

/// <summary>What came of undoing the compression of a body.</summary>
internal abstract record Unpacked
{
    private Unpacked()
    {
    }

    /// <summary>All of it.</summary>
    public sealed record Whole(ReadOnlyMemory<byte> Bytes) : Unpacked;

    /// <summary>It ends too soon; this is what came.</summary>
    public sealed record Cut(ReadOnlyMemory<byte> Bytes) : Unpacked;

    /// <summary>It is not what it says it is, or has changed on its way.</summary>
    public sealed record Damaged : Unpacked;

    /// <summary>It grows beyond <see cref="LimitedBody.Most"/>.</summary>
    public sealed record TooLarge : Unpacked;

    /// <summary>It is compressed in a way that we did not ask for.</summary>
    public sealed record Unknown(string Coding) : Unpacked;
}
