namespace DiCoDe.Domain.Harvesting;

/// <summary>The answers that an earlier harvest got, in place of the network.</summary>
public interface IKeptPages
{
    /// <summary>Whether that harvest asked for an address and its answer was kept.</summary>
    bool Has(Uri url);

    /// <summary>The answer for an address; <see langword="null"/> when none was kept or it cannot be read any more.</summary>
    Page? Find(Uri url);
}
