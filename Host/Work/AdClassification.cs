using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Terminals;
using DiCoDe.Host.Work.Mapping;
using DiCoDe.Stages.Classification;
using DiCoDe.Stages.Intake.Terms;

namespace DiCoDe.Host.Work;

/// <summary>Builds the classifier from the taxonomy in use and lets it see the ads that wait.</summary>
internal sealed class AdClassification(ITaxonomyStore taxonomies, TermsStage terms, ClassifierChoice choice, ClassificationStage stage)
{
    /// <summary>Puts the starter taxonomy to use when there is none.</summary>
    /// <returns>The starter, or <see langword="null"/> when a taxonomy was there already.</returns>
    public async Task<TaxonomyIdentity?> UseStarterWhenNoneAsync(CancellationToken cancel)
    {
        if (await taxonomies.IdentifyAsync(cancel) is not null)
        {
            return null;
        }

        var starter = TaxonomyImport.ReadStarter(cancel);
        await taxonomies.SaveAsync(starter, cancel);
        return starter.Identity;
    }

    /// <summary>Classifies what is pending; stops between batches when cancelled, and goes on from there next time.</summary>
    public async Task<ClassificationSummary> ClassifyAsync(IProgress<Advance> progress, CancellationToken cancel)
    {
        var taxonomy = await taxonomies.RequireAsync(cancel);
        await terms.RunAsync(Environment.ProcessorCount, (read, of) => progress.Report(new Advance(read, of, "condiciones leídas de nuevo")), cancel);
        var done = await stage.RunAsync(
            choice.Build(taxonomy).Classifier,
            Environment.ProcessorCount,
            told => progress.Report(new Advance(told.Done, told.Total, $"{told.Mentions} menciones")),
            cancel);
        return new ClassificationSummary(taxonomy.Identity.Title, done.Done, done.Coded, done.Mentions);
    }
}
