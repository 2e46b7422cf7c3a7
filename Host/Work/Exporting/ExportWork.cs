using DiCoDe.Domain;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Host.Work.Mapping;

namespace DiCoDe.Host.Work.Exporting;

/// <summary>Exports ads, mentions and what joins them, for any range of weeks.</summary>
internal sealed class ExportWork(
    ReportWork reports, IExportSource source, IExportRelations relations, ITaxonomyStore taxonomies, IDuplicateStore duplicates, IExportWriter writer, ClassifierChoice choice)
{
    private const string Unfinished = ".nuevo";

    /// <summary>Writes the files into a folder, each beside its place first, so that nobody takes half a file for a whole one.</summary>
    /// <exception cref="InputException">The ads are not classified.</exception>
    public async Task<IReadOnlyList<ExportedFile>> ExportAsync(IsoWeek from, IsoWeek to, string folder, Action<string, long> advance, CancellationToken cancel)
    {
        await reports.RequireClassifiedAsync(cancel);
        var taxonomy = (await taxonomies.LoadAsync(cancel))!.Corrected(choice.Lexicon().Corrections);
        var vacancies = await duplicates.VacanciesAsync(DateOnly.MinValue, DateOnly.MaxValue, DuplicateKinds.SameVacancy, cancel); // of ads of other weeks too: links lead there
        Directory.CreateDirectory(folder);
        List<ExportedFile> files = [];
        var content = new ExportContent
        {
            From = from,
            To = to,
            Taxonomy = taxonomy,
            Classifier = choice.IdOf(taxonomy.Identity),
            Version = Services.Version,
            Ads = source.AdsAsync(from, to, cancel),
            Mentions = source.MentionsAsync(from, to, cancel),
            Lives = source.LivesAsync(from, to, cancel),
            Duplicates = relations.DuplicatesAsync(from, to, cancel),
            VacancyOf = ad => vacancies.GetValueOrDefault(ad, ad),
            OccupationSkills = relations.OccupationSkillsAsync(from, to, cancel),
        };
        try
        {
            await foreach (var file in writer.WriteAsync(content, name => File.Create(Path.Combine(folder, name + Unfinished), bufferSize: 1 << 17), advance, cancel))
            {
                File.Move(Path.Combine(folder, file.Path + Unfinished), Path.Combine(folder, file.Path), overwrite: true);
                files.Add(file);
            }
        }
        finally
        {
            foreach (var half in Directory.EnumerateFiles(folder, "*" + Unfinished))
            {
                File.Delete(half); // half a file takes room on a disk that is perhaps full
            }
        }

        return files;
    }
}
