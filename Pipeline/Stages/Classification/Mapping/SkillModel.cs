using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>What training made: the encoder, the vectors of all concepts, and the phrases of the examples. It belongs to one taxonomy; entries may be
/// added to the lexicon without training again.</summary>
public sealed class SkillModel
{
    private const int HashLength = 12;

    internal SkillModel(EncoderShape shape, float[] rows, float[] concepts, IReadOnlyList<string> stems, IReadOnlyList<ExamplePhrase> phrases, string taxonomy)
    {
        (Shape, Rows, Concepts, Stems, Phrases, Taxonomy) = (shape, rows, concepts, stems, phrases, taxonomy);
    }

    /// <summary>The hash of the taxonomy that it was trained on.</summary>
    public string Taxonomy { get; }

    /// <summary>SHA-256 (first 12 hex digits) of its numbers: the same hash, the same model.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(MemoryMarshal.AsBytes(Rows.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes(Concepts.AsSpan()));
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', Phrases)));
            return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
        }
    }

    /// <summary>The phrases of the examples; they count as the lexicon does.</summary>
    internal IReadOnlyList<ExamplePhrase> Phrases { get; }

    /// <summary>The stems of the encoder's first rows.</summary>
    internal IReadOnlyList<string> Stems { get; }

    internal EncoderShape Shape { get; }

    internal float[] Rows { get; }

    internal float[] Concepts { get; }

    private static ReadOnlySpan<byte> Mark => "DSM1"u8;

    /// <summary>Writes it, numbers in half precision.</summary>
    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        ModelFormat.WriteMark(writer, Mark);
        writer.Write(Taxonomy);
        writer.Write7BitEncodedInt(Phrases.Count);
        foreach (var (phrase, skill) in Phrases)
        {
            writer.Write(phrase);
            writer.Write(skill.Value);
        }

        writer.Write(Shape.Dimensions);
        writer.Write(Shape.Stems);
        writer.Write(Shape.Pairs);
        writer.Write(Shape.Letters);
        foreach (var stem in Stems)
        {
            writer.Write(stem);
        }

        writer.Write(Concepts.Length / Shape.Dimensions);
        WriteHalves(writer, Rows);
        WriteHalves(writer, Concepts);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or another version.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static SkillModel Read(Stream from)
    {
        const int MostRows = 2_000_000;
        const int MostDimensions = 1024;
        const int MostPhrases = 1_000_000;
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        var taxonomy = reader.ReadString();
        var phrases = new ExamplePhrase[ModelFormat.ReadCount(reader, MostPhrases)];
        for (var at = 0; at < phrases.Length; at++)
        {
            phrases[at] = new ExamplePhrase(reader.ReadString(), new ConceptUri(reader.ReadString()));
        }

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
            ? new SkillModel(shape, ReadHalves(reader, shape.Rows * shape.Dimensions), ReadHalves(reader, concepts * shape.Dimensions), stems, phrases, taxonomy)
            : throw new InvalidDataException("The sizes of the model cannot be.");
    }

    /// <summary>As it will be after reading, so that a model gives the same before and after it was stored.</summary>
    internal SkillModel Rounded() => new(Shape, Array.ConvertAll(Rows, Round), Array.ConvertAll(Concepts, Round), Stems, Phrases, Taxonomy);

    private static float Round(float value) => (float)(Half)value;

    private static void WriteHalves(BinaryWriter writer, float[] values) =>
        writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(values, value => (Half)value).AsSpan()));

    private static float[] ReadHalves(BinaryReader reader, int count)
    {
        var halves = new Half[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return Array.ConvertAll(halves, half => (float)half);
    }
}
