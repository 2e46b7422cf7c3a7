using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.Stages.Classification.Occupations.Titles;

/// <summary>What taxonomy and lexicon say of titles, with their words numbered. Follows from them alone and is made again whenever the program starts.</summary>
internal sealed class TitleKnowledge
{
    private TitleKnowledge(TitleConcepts concepts, WordStems stems) => (Concepts, Stems) = (concepts, stems);

    public TitleConcepts Concepts { get; }

    public WordStems Stems { get; }

    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="titles">The titles of the lexicon.</param>
    /// <param name="homes">The language of each word whose home is not Spanish.</param>
    public static TitleKnowledge Of(Taxonomy taxonomy, IReadOnlyList<LexiconEntry> titles, IReadOnlyDictionary<string, string> homes)
    {
        var concepts = TitleConcepts.Of(taxonomy, titles);
        var stems = new WordStems(homes);
        foreach (var text in concepts.All.SelectMany(TextsOf))
        {
            stems.Read(text);
        }

        stems.Close();
        return new TitleKnowledge(concepts, stems);
    }

    /// <summary>Trains the encoder of titles.</summary>
    public TrainedEncoder Train(ulong seed, Action<int, int>? report, CancellationToken cancel)
    {
        var set = TitleEncoderSources.Of(Concepts, Stems);
        var (rows, vectors) = EncoderTraining.Train(set, TitleEncoderSources.Settings(seed), report, cancel);
        return TrainedEncoder.Of(set.Shape, rows, vectors, Stems.Stems);
    }

    /// <summary>The index of titles with a trained encoder.</summary>
    public TitleIndex With(TrainedEncoder encoder) => new(Concepts, encoder.For(Stems), Stems, encoder.Concepts);

    private static IEnumerable<string> TextsOf(TitleConcept concept) => concept.Wording.Forms.Concat(concept.Others).Select(form => form.Text).Append(concept.Wording.Description).Append(concept.Skills);
}
