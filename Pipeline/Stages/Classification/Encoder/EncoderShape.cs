namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>How large the encoder is.</summary>
/// <param name="Dimensions">Length of a vector; a multiple of 16.</param>
/// <param name="Stems">How many stems have a row.</param>
/// <param name="Pairs">How many rows the hashed pairs of stems share.</param>
/// <param name="Letters">How many rows the hashed runs of four letters share.</param>
internal readonly record struct EncoderShape(int Dimensions, int Stems, int Pairs, int Letters)
{
    /// <summary>All rows: stems, pairs, runs of letters.</summary>
    public int Rows => Stems + Pairs + Letters;
}
