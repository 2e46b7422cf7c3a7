using System.Runtime.InteropServices;
using System.Security.Cryptography;

using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>What training made of an encoder, as numbers that can be stored.</summary>
/// <param name="Shape">Its size.</param>
/// <param name="Rows">The vectors of stems, pairs and runs of letters; in half precision, for they are most of a model's memory.</param>
/// <param name="Concepts">The vectors of the concepts, one behind the other; numbers that half precision has.</param>
/// <param name="Stems">The stems of the first rows.</param>
internal sealed record TrainedEncoder(EncoderShape Shape, Half[] Rows, float[] Concepts, IReadOnlyList<string> Stems)
{
    private const int MostRows = 2_000_000;
    private const int MostDimensions = 1024;

    /// <summary>How many concepts it knows.</summary>
    public int Count => Concepts.Length / Shape.Dimensions;

    /// <summary>An encoder as it will be after reading, so that a model gives the same before and after it was stored.</summary>
    public static TrainedEncoder Of(EncoderShape shape, float[] rows, float[] concepts, IReadOnlyList<string> stems) =>
        new(shape, Halves(rows), Array.ConvertAll(Halves(concepts), half => (float)half), stems);

    /// <summary>The encoder for texts whose words are numbered otherwise.</summary>
    public TextEncoder For(WordStems stems) => new(Shape, Rows, Stems, stems);

    public void AddTo(IncrementalHash hash)
    {
        hash.AppendData(MemoryMarshal.AsBytes(Rows.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes(Concepts.AsSpan()));
    }

    /// <summary>Writes it, numbers in half precision.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Shape.Dimensions);
        writer.Write(Shape.Stems);
        writer.Write(Shape.Pairs);
        writer.Write(Shape.Letters);
        foreach (var stem in Stems)
        {
            writer.Write(stem);
        }

        writer.Write(Count);
        writer.Write(MemoryMarshal.AsBytes(Rows.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Halves(Concepts).AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static TrainedEncoder Read(BinaryReader reader)
    {
        var shape = new EncoderShape(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        if (shape.Dimensions is <= 0 or > MostDimensions || shape.Dimensions % 16 != 0 || shape.Stems is < 0 or > MostRows || shape.Pairs is <= 0 or > MostRows || shape.Letters is <= 0 or > MostRows)
        {
            throw new InvalidDataException("The sizes of the model cannot be.");
        }

        var stems = new string[shape.Stems];
        for (var at = 0; at < stems.Length; at++)
        {
            stems[at] = reader.ReadString();
        }

        var concepts = reader.ReadInt32();
        return concepts is >= 0 and <= MostRows
            ? new TrainedEncoder(shape, ReadHalves(reader, shape.Rows * shape.Dimensions), Array.ConvertAll(ReadHalves(reader, concepts * shape.Dimensions), half => (float)half), stems)
            : throw new InvalidDataException("The sizes of the model cannot be.");
    }

    private static Half[] Halves(float[] values) => Array.ConvertAll(values, value => (Half)value);

    private static Half[] ReadHalves(BinaryReader reader, int count)
    {
        var halves = new Half[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return halves;
    }
}
