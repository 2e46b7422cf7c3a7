using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Importing;
using DiCoDe.Host.Terminals;
using DiCoDe.Import.Ads;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Takes in files of ads that somebody else collected. A file that was taken in whole is not read again.</summary>
internal sealed class AdFileImport(AdIntake intake, IRunStore runs, TimeProvider clock)
{
    /// <summary>Bad records that are named before only their number is told.</summary>
    private const int NamedRecords = 5;

    public async Task<ImportSummary> ImportAsync(AdMap map, IReadOnlyList<string> files, IProgress<Advance> progress, CancellationToken cancel)
    {
        var reader = new AdFileReader(map);
        var counts = new RunCounts();
        var known = 0;
        var bad = 0;
        List<string> named = [];
        List<string> failures = [];
        void Bad(string file, AdRecord.Bad record)
        {
            bad++;
            if (named.Count < NamedRecords)
            {
                named.Add(string.Create(CultureInfo.InvariantCulture, $"{file}: registro {record.Place}: {record.Reason}"));
            }
        }

        for (var at = 0; at < files.Count; at++)
        {
            progress.Report(new Advance(at, files.Count, $"{Path.GetFileName(files[at])}, {counts.AdsFound} observaciones"));
            try
            {
                var hash = await AdFileReader.HashAsync(files[at], cancel);
                if (await IsKnownAsync(map, hash, cancel))
                {
                    known++;
                    continue;
                }

                counts = counts.Plus(await ImportOneAsync(reader, files[at], hash, Bad, cancel));
            }
            catch (FileFailedException failed)
            {
                counts = counts.Plus(failed.Counts);
                failures.Add(failed.Message);
            }
        }

        return new ImportSummary(files.Count - known, known, counts, bad, named, failures);
    }

    private async Task<bool> IsKnownAsync(AdMap map, string hash, CancellationToken cancel)
    {
        foreach (var mapped in map.Portals)
        {
            if (await runs.IsImportedAsync(mapped.Portal.Id, hash, cancel))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<RunCounts> ImportOneAsync(AdFileReader reader, string file, string hash, Action<string, AdRecord.Bad> tell, CancellationToken cancel)
    {
        var batches = new ImportBatches(intake, runs, clock, Path.GetFileName(file), hash);
        var bad = 0;
        try
        {
            await foreach (var record in reader.ReadAsync(file, cancel))
            {
                switch (record)
                {
                    case AdRecord.Found found:
                        await batches.AddAsync(found.Portal, found.Ad, cancel);
                        break;
                    case AdRecord.Bad broken:
                        bad++;
                        tell(file, broken);
                        break;
                }
            }

            return await batches.EndAsync(RunState.Complete, bad == 0 ? "" : $"{bad} registros no se pudieron leer.");
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await batches.EndAsync(RunState.Interrupted, "Se detuvo antes de terminar.");
            throw;
        }
        catch (InputException error)
        {
            // What came before the fault is kept; the next file goes on.
            throw new FileFailedException(error.Message, await batches.EndAsync(RunState.Partial, error.Message));
        }
    }

    private sealed class FileFailedException(string message, RunCounts counts) : Exception(message)
    {
        public RunCounts Counts => counts;
    }
}
