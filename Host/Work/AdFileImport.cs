using System.Security.Cryptography;
using System.Text;

using DiCoDe.Domain;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Importing;
using DiCoDe.Host.Terminals;
using DiCoDe.Import.Ads;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Takes in files of ads that somebody else collected. A file that was taken in whole with the same map is not read again.</summary>
internal sealed class AdFileImport(AdIntake intake, IRunStore runs, TimeProvider clock)
{
    /// <summary>How many records lie between two tellings of the progress.</summary>
    private const int Stride = 500;

    /// <param name="map">How their fields are called.</param>
    /// <param name="mapText">The map as written: a file is read again when its map was corrected.</param>
    /// <param name="files">The files, in order.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancel">Stops; what was stored stays.</param>
    public async Task<ImportSummary> ImportAsync(
        AdMap map, string mapText, IReadOnlyList<string> files, IProgress<Advance> progress, CancellationToken cancel)
    {
        var reader = new AdFileReader(map);
        var tally = new ImportTally(map);
        for (var at = 0; at < files.Count; at++)
        {
            var file = files[at];
            void Tell() => progress.Report(new Advance(at, files.Count, $"{Path.GetFileName(file)}, {tally.Records} registros"));
            Tell();
            try
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{await AdFileReader.HashAsync(file, cancel)}\n{mapText}")));
                if (await IsKnownAsync(map, hash, cancel))
                {
                    tally.Known();
                }
                else
                {
                    await ImportOneAsync(reader, file, hash, tally, Tell, cancel);
                }
            }
            catch (InputException error)
            {
                // One file's failure; the next file goes on.
                tally.Failed(error.Message);
            }
        }

        return tally.Summary();
    }

    /// <summary>Reads files until one gives an ad, and stores nothing: a store is not made for files of which none can be read.</summary>
    /// <param name="map">How their fields are called.</param>
    /// <param name="files">The files, in order.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>What is wrong with all of them; <see langword="null"/> when an ad was read or nothing is wrong.</returns>
    public static async Task<ImportSummary?> FindFaultsAsync(AdMap map, IReadOnlyList<string> files, CancellationToken cancel)
    {
        var (reader, tally) = (new AdFileReader(map), new ImportTally(map));
        foreach (var file in files)
        {
            try
            {
                var bad = 0;
                await foreach (var record in reader.ReadAsync(file, cancel))
                {
                    if (record is not AdRecord.Bad broken)
                    {
                        return null;
                    }

                    bad++;
                    tally.Bad(file, broken);
                }

                if (bad > 0)
                {
                    throw NothingRead(file);
                }
            }
            catch (InputException error)
            {
                tally.Failed(error.Message);
            }
        }

        return tally.Summary() is { Failures.Count: > 0 } faults ? faults : null;
    }

    private static InputException NothingRead(string file) => new(file, "ningún registro se pudo leer.", "¿Es el mapa de estos archivos?");

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

    private async Task ImportOneAsync(AdFileReader reader, string file, string hash, ImportTally tally, Action tell, CancellationToken cancel)
    {
        var batches = new ImportBatches(intake, runs, clock, Path.GetFileName(file), hash, tally);
        var (found, bad) = (0, 0);
        try
        {
            await foreach (var record in reader.ReadAsync(file, cancel))
            {
                switch (record)
                {
                    case AdRecord.Found ad:
                        found++;
                        tally.Found(ad.Ad);
                        await batches.AddAsync(ad.Portal, ad.Ad, cancel);
                        break;
                    case AdRecord.Bad broken:
                        bad++;
                        tally.Bad(file, broken);
                        break;
                }

                if ((found + bad) % Stride == 0)
                {
                    tell();
                }
            }

            await batches.EndAsync(RunState.Complete, bad == 0 ? "" : $"{bad} registros no se pudieron leer.");
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await batches.EndAsync(RunState.Interrupted, "Se detuvo antes de terminar.");
            throw;
        }
        catch (InputException error)
        {
            // What came before the fault is kept.
            await batches.EndAsync(RunState.Partial, error.Message);
            throw;
        }

        if (found == 0 && bad > 0)
        {
            throw NothingRead(file);
        }
    }
}
