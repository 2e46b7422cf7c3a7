using System.Runtime.CompilerServices;

using DiCoDe.Domain.Exporting;
using DiCoDe.Reports.Csv;

namespace DiCoDe.Reports.Export;

internal sealed class ExportWriter : IExportWriter
{
    public async IAsyncEnumerable<ExportedFile> WriteAsync(
        ExportContent content, Func<string, Stream> open, Action<string, long> advance, [EnumeratorCancellation] CancellationToken cancel)
    {
        var names = new ConceptNames(content.Taxonomy);
        var (ads, mentions, duplicates) = (AdsTable.Of(names), ExportTables.Mentions(names), ExportTables.Duplicates(content.VacancyOf));
        var pairs = ExportTables.OccupationSkills(names);
        yield return await OneAsync(ads, content.Ads);
        yield return await OneAsync(mentions, content.Mentions);
        yield return await OneAsync(duplicates, content.Duplicates);
        yield return await OneAsync(ExportTables.Durations, content.Lives);
        yield return await OneAsync(pairs, content.OccupationSkills);

        ICsvTable[] tables = [ads, mentions, duplicates, ExportTables.Durations, pairs];
        var package = DataPackage.Write(
            $"dicode-{content.From}-{content.To}".ToLowerInvariant(),
            $"Anuncios y competencias de {content.From} a {content.To}. {content.Taxonomy.Identity.Title}; {content.Classifier}",
            content.Version,
            tables);
        await using (var target = open(package.Path))
        {
            package.WriteTo(target);
        }

        yield return new ExportedFile(package.Path, 0);

        async Task<ExportedFile> OneAsync<TRow>(ExportTable<TRow> table, IAsyncEnumerable<TRow> rows)
        {
            await using var target = open(table.File);
            return new ExportedFile(table.File, await table.WriteAsync(rows, target, advance, cancel));
        }
    }
}
