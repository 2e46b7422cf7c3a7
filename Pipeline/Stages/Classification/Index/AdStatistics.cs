using System.Text;

using DiCoDe.Stages.Classification.Learning;
using DiCoDe.Stages.Classification.Learning.Linear;

namespace DiCoDe.Stages.Classification.Index;

/// <summary>How often unlabelled ads use stems, pairs of stems and the words of concepts. It knows them only as hashes, and holds nothing rarer than
/// a few ads: no text can be read from it.</summary>
/// <param name="segments">Segments counted.</param>
/// <param name="words">Segments with each stem or pair of stems, by hash.</param>
/// <param name="concepts">Ads with the words of each concept, by the hash of its URI.</param>
internal sealed class AdStatistics(int segments, IReadOnlyDictionary<uint, int> words, IReadOnlyDictionary<uint, int> concepts)
{
    private const string Resource = "DiCoDe.Stages.Classification.Index.ads.bin";
    private const int LeastWords = 3;
    private const int LeastConcepts = 2;
    private const int Most = 1_000_000;

    private static readonly Lazy<AdStatistics> OfProgram = new(ReadShipped);

    private static ReadOnlySpan<byte> Mark => "ADS1"u8;

    /// <summary>Nothing counted.</summary>
    public static AdStatistics None { get; } = new(0, new Dictionary<uint, int>(), new Dictionary<uint, int>());

    /// <summary>The statistics that come with the program.</summary>
    public static AdStatistics Shipped => OfProgram.Value;

    public int Segments => segments;

    public int CountOf(uint word) => words.GetValueOrDefault(word);

    /// <summary>ln(1 + ads with the words of the concept).</summary>
    public float PopularityOf(string uri) => MathF.Log(1 + concepts.GetValueOrDefault(TermHash.Of(uri)));

    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        ModelFormat.WriteMark(writer, Mark);
        writer.Write(segments);
        Write(writer, words, LeastWords);
        Write(writer, concepts, LeastConcepts);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static AdStatistics Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        ModelFormat.ReadMark(reader, Mark);
        return new AdStatistics(reader.ReadInt32(), ReadCounts(reader), ReadCounts(reader));
    }

    private static AdStatistics ReadShipped()
    {
        using var stream = typeof(AdStatistics).Assembly.GetManifestResourceStream(Resource);
        return stream is null ? None : Read(stream);
    }

    private static void Write(BinaryWriter writer, IReadOnlyDictionary<uint, int> counts, int least)
    {
        var kept = counts.Where(count => count.Value >= least).OrderBy(count => count.Key).ToList();
        writer.Write7BitEncodedInt(kept.Count);
        var before = 0u;
        foreach (var (hash, count) in kept)
        {
            writer.Write7BitEncodedInt((int)(hash - before));
            writer.Write7BitEncodedInt(count);
            before = hash;
        }
    }

    private static Dictionary<uint, int> ReadCounts(BinaryReader reader)
    {
        var count = ModelFormat.ReadCount(reader, Most);
        Dictionary<uint, int> counts = new(count);
        var hash = 0u;
        for (var at = 0; at < count; at++)
        {
            hash += (uint)reader.Read7BitEncodedInt();
            counts[hash] = reader.Read7BitEncodedInt();
        }

        return counts;
    }
}
