using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Ads.Plain;
using DiCoDe.Import.Gold;
using DiCoDe.Stages.Classification.Mapping.Training;
using DiCoDe.Stages.Classification.Occupations.Training;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work.Mapping;

/// <summary>Writes what training yields that holds no text, to be put into the program (docs/evaluation.md).</summary>
internal sealed class ShippedWeights(ITaxonomyStore taxonomies, ClassifierChoice choice)
{
    /// <summary>Writes skills.bin when labelled ads are given, occupations.bin when titles are given too, and ads.bin when unlabelled ads are.</summary>
    /// <exception cref="InputException">There is no taxonomy or no model, or a file cannot be read.</exception>
    public async Task WriteAsync(string folder, IReadOnlyList<string> labelled, IReadOnlyList<string> titles, IReadOnlyList<string> unlabelled, CancellationToken cancel)
    {
        var taxonomy = await taxonomies.RequireAsync(cancel);
        Directory.CreateDirectory(folder);
        if (unlabelled.Count > 0)
        {
            await using var statistics = File.Create(Path.Combine(folder, "ads.bin"));
            SkillStatistics.Write(taxonomy, choice.Lexicon(), await ReadAsync(unlabelled, cancel), statistics);
        }

        if (labelled.Count > 0)
        {
            var model = choice.RequireModel(taxonomy.Identity);
            var ads = MapperTraining.Ads(labelled);
            await using var weights = File.Create(Path.Combine(folder, "skills.bin"));
            SkillWeights.Write(taxonomy, choice.Lexicon(), model, ads, weights, cancel);
            if (titles.Count > 0)
            {
                var found = SkillCrossValidation.Run(taxonomy, choice.Lexicon(), model, ads, withPhrases: false, Ablation.Nothing, report: null, cancel);
                await using var occupations = File.Create(Path.Combine(folder, "occupations.bin"));
                new OccupationTraining(taxonomy, choice.Lexicon(), model, [.. titles.SelectMany(path => TitleSetReader.Read(path).Titles)], ads, found, cancel).Write(occupations, cancel);
            }
        }
    }

    private static async Task<IReadOnlyList<JobAd>> ReadAsync(IReadOnlyList<string> files, CancellationToken cancel)
    {
        List<JobAd> ads = [];
        foreach (var file in files)
        {
            await using var content = File.OpenRead(file);
            await foreach (var record in PlainAdReader.ReadAsync(file, content, cancel))
            {
                if (record is PlainRecord.Ad ad)
                {
                    ads.Add(PlainAd.Of(ad.Id, ad.Title, ad.Text));
                }
            }
        }

        return ads;
    }
}
