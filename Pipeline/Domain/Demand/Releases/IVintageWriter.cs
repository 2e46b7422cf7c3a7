namespace DiCoDe.Domain.Demand.Releases;

/// <summary>Writes what became of published values.</summary>
public interface IVintageWriter
{
    /// <summary>Writes the values as CSV, in their order.</summary>
    void Write(IEnumerable<VintageValue> values, Stream target);
}
