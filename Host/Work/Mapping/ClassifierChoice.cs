using DiCoDe.Domain;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Settings;
using DiCoDe.Import.Lexicon;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Classification.Mapping;
using DiCoDe.Stages.Classification.Occupations;
using DiCoDe.Stages.Classification.Skills;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Which classifier the ads of this data folder are given to: the trained one where <c>dicode train</c> left a model, else the one that looks
/// for labels.</summary>
internal sealed class ClassifierChoice(Folders folders)
{
    private readonly Lock _turn = new();
    private (DateTime Written, SkillModel Model)? _read;

    /// <summary>Its id with a taxonomy, without building it.</summary>
    /// <exception cref="InputException">The model or the lexicon cannot be read.</exception>
    public ClassifierId IdOf(TaxonomyIdentity taxonomy) => Model(taxonomy) is { } model
        ? TrainedClassifier.IdOf(taxonomy, Lexicon().Hash, model.Hash, TrainedClassifier.UsualThreshold)
        : PhraseClassifier.IdOf(taxonomy);

    /// <summary>The classifier, and the rankers that go with it.</summary>
    /// <param name="taxonomy">The taxonomy.</param>
    /// <param name="threshold">The least confidence of a mention, where a model was trained.</param>
    /// <exception cref="InputException">The model or the lexicon cannot be read.</exception>
    public (Classifier Classifier, ISkillRanker Skills, ITitleRanker Titles) Build(Taxonomy taxonomy, double threshold = TrainedClassifier.UsualThreshold)
    {
        if (Model(taxonomy.Identity) is { } model)
        {
            return TrainedClassifier.Fits(model, taxonomy) ? TrainedClassifier.Build(taxonomy, Lexicon(), model, threshold) : throw OtherTaxonomy();
        }

        var phrases = PhraseClassifier.Build(taxonomy);
        return (phrases, new MentionRanker(phrases.Skills), new CodingRanker(phrases.Occupations));
    }

    /// <summary>The lexicon of the program with that of the data folder.</summary>
    /// <exception cref="InputException">A file of it cannot be read.</exception>
    public WordingLexicon Lexicon()
    {
        var own = Directory.Exists(folders.OwnLexicon) ? LexiconReader.Read(folders.OwnLexicon) : WordingLexicon.None;
        var carried = Directory.Exists(Folders.Lexicon) ? LexiconReader.Read(Folders.Lexicon) : WordingLexicon.None;
        return new WordingLexicon(
            [.. carried.Skills, .. own.Skills],
            [.. carried.Titles, .. own.Titles],
            [.. carried.Corrections, .. own.Corrections],
            own.Hash.Length > 0 ? $"{carried.Hash}+{own.Hash}" : carried.Hash)
        {
            WithoutConcept = [.. carried.WithoutConcept, .. own.WithoutConcept],
        };
    }

    /// <summary>The model of the data folder, or <see langword="null"/> when none was trained.</summary>
    /// <exception cref="InputException">It cannot be read, or was trained on another taxonomy.</exception>
    public SkillModel? Model(TaxonomyIdentity taxonomy)
    {
        var file = new FileInfo(folders.Model);
        if (!file.Exists)
        {
            return null;
        }

        lock (_turn)
        {
            if (_read is not { } read || read.Written != file.LastWriteTimeUtc)
            {
                read = (file.LastWriteTimeUtc, Read());
                _read = read;
            }

            return read.Model.Taxonomy == taxonomy.Hash ? read.Model : throw OtherTaxonomy();
        }
    }

    /// <summary>The model of the data folder.</summary>
    /// <exception cref="InputException">None was trained, or it cannot be used.</exception>
    public SkillModel RequireModel(TaxonomyIdentity taxonomy) => Model(taxonomy) ?? throw new InputException("", "No hay modelo.", "Entrénelo con dicode train.");

    private SkillModel Read()
    {
        try
        {
            using var stream = new BufferedStream(File.OpenRead(folders.Model), 1 << 20);
            return SkillModel.Read(stream);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new InputException(folders.Model, "El modelo no se puede leer, o es de otra versión.", "Entrénelo de nuevo con dicode train.", error);
        }
    }

    private InputException OtherTaxonomy() => new(
        folders.Model, "El modelo se entrenó con otra taxonomía que la que está en uso.", "Entrénelo de nuevo con dicode train; o bórrelo, y se buscarán solo las etiquetas.");
}
