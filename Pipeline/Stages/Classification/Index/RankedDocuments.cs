namespace DiCoDe.Stages.Classification.Index;

/// <summary>Ranks documents, one for each concept, by BM25 (Robertson and Walker 1994; k1 1.2, b .75).</summary>
internal sealed class RankedDocuments
{
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    private readonly Postings _postings = new();

    /// <param name="documents">The telling stems of each document.</param>
    /// <param name="weights">How telling each stem is.</param>
    public RankedDocuments(IReadOnlyList<IReadOnlyList<int>> documents, StemWeights weights)
    {
        var mean = Math.Max(1, documents.Average(document => document.Count));
        for (var at = 0; at < documents.Count; at++)
        {
            var scale = Saturation * (1 - LengthShare + (LengthShare * documents[at].Count / (float)mean));
            foreach (var stem in documents[at].GroupBy(stem => stem))
            {
                float count = stem.Count();
                _postings.Add(stem.Key, at, weights[stem.Key] * count * (Saturation + 1) / (count + scale));
            }
        }

        _postings.Close();
    }

    /// <summary>Adds what a stem of the text is worth to each document.</summary>
    public void Add(int stem, float[] scores)
    {
        var documents = _postings.Find(stem, out var worth);
        for (var index = 0; index < documents.Length; index++)
        {
            scores[documents[index]] += worth[index];
        }
    }
}
