using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.Stages.Classification.Mapping;

/// <summary>What training made: the encoders of ads and of titles with the vectors of their concepts, and the phrases of the examples. It belongs to one
/// taxonomy; entries may be added to the lexicon without training again.</summary>
public sealed class SkillModel
{
    private const int HashLength = 12;

    internal SkillModel(TrainedEncoder skills, TrainedEncoder titles, IReadOnlyList<ExamplePhrase> phrases, string taxonomy) =>
        (Skills, Titles, Phrases, Taxonomy) = (skills, titles, phrases, taxonomy);

    /// <summary>The hash of the taxonomy that it was trained on.</summary>
    public string Taxonomy { get; }

    /// <summary>SHA-256 (first 12 hex digits) of its numbers: the same hash, the same model.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Skills.AddTo(hash);
            Titles.AddTo(hash);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', Phrases)));
            return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
        }
    }

    /// <summary>The phrases of the examples; they count as the lexicon does.</summary>
    internal IReadOnlyList<ExamplePhrase> Phrases { get; }

    /// <summary>For the text of ads, with the vectors of the skills.</summary>
    internal TrainedEncoder Skills { get; }

    /// <summary>For titles, with the vectors of occupations and their groups.</summary>
    internal TrainedEncoder Titles { get; }

    private static ReadOnlySpan<byte> Mark => "DSM2"u8;

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

        Skills.Write(writer);
        Titles.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or another version.</exception>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static SkillModel Read(Stream from)
    {
        const int MostPhrases = 1_000_000;
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        var taxonomy = reader.ReadString();
        var phrases = new ExamplePhrase[ModelFormat.ReadCount(reader, MostPhrases)];
        for (var at = 0; at < phrases.Length; at++)
        {
            phrases[at] = new ExamplePhrase(reader.ReadString(), new ConceptUri(reader.ReadString()));
        }

        return new SkillModel(TrainedEncoder.Read(reader), TrainedEncoder.Read(reader), phrases, taxonomy);
    }
}
