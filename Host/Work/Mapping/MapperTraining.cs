using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Settings;
using DiCoDe.Host.Terminals;
using DiCoDe.Import.Gold;
using DiCoDe.Import.Gold.Sentences;
using DiCoDe.Stages.Classification.Mapping;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Trains the mapper and leaves the model in the data folder.</summary>
internal sealed class MapperTraining(ITaxonomyStore taxonomies, ClassifierChoice choice, Folders folders)
{
    /// <summary>Trains on the taxonomy in use, the lexicon, the examples of the program and those given.</summary>
    /// <exception cref="InputException">There is no taxonomy, or a file cannot be read.</exception>
    public async Task<SkillModel> TrainAsync(IReadOnlyList<string> examples, ulong seed, IProgress<Advance> progress, CancellationToken cancel)
    {
        var sources = await SourcesAsync(examples, cancel);
        var model = await Task.Run(() => SkillTraining.Train(sources, seed, told => progress.Report(new Advance(told.Done, told.Total, Say(told.Step))), cancel), cancel);
        Save(model);
        return model;
    }

    /// <summary>What is learned from: the taxonomy in use, the lexicon, the examples of the program and those given.</summary>
    /// <exception cref="InputException">There is no taxonomy, or a file cannot be read.</exception>
    public async Task<MappingSources> SourcesAsync(IReadOnlyList<string> examples, CancellationToken cancel)
    {
        var taxonomy = await taxonomies.RequireAsync(cancel);
        var labelled = examples.Select(LabelledFile.Of).ToList();
        return new MappingSources
        {
            Taxonomy = taxonomy,
            Lexicon = choice.Lexicon(),
            Sentences = [.. Carried().SelectMany(ExampleReader.Read), .. labelled.OfType<LabelledFile.OfSentences>().SelectMany(file => file.Read)],
            Ads = [.. labelled.OfType<LabelledFile.OfAds>().SelectMany(file => file.Read).Select(GoldAds.Labelled)],
        };
    }

    /// <summary>The labelled ads of files, as any ad is cleaned.</summary>
    /// <exception cref="InputException">A file cannot be read, or holds sentences.</exception>
    public static IReadOnlyList<LabelledAd> Ads(IEnumerable<string> files) => [.. files.SelectMany(GoldReader.Read).Select(GoldAds.Labelled)];

    private static IEnumerable<string> Carried()
    {
        var folder = Path.Combine(Folders.Lexicon, "examples");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal) : [];
    }

    /// <summary>A training that is stopped leaves the model before it.</summary>
    private void Save(SkillModel model)
    {
        Directory.CreateDirectory(folders.Data);
        var unfinished = $"{folders.Model}.new";
        using (var stream = File.Create(unfinished))
        {
            model.Write(stream);
        }

        File.Move(unfinished, folders.Model, overwrite: true);
    }

    private static string Say(TrainingStep step) => step switch
    {
        TrainingStep.Words => "leyendo taxonomía y léxico",
        TrainingStep.Titles => "pasos de los títulos",
        _ => "pasos",
    };
}
