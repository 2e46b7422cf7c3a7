using System.Security.Cryptography;

using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco.Concepts;
using DiCoDe.Import.Esco.Files;

namespace DiCoDe.Import.Esco;

/// <summary>Reads the official ESCO CSV files, in as many languages as there are, into a taxonomy.</summary>
public static class EscoReader
{
    /// <summary>The beginning of every URI of the taxonomy that comes with DiCoDe.</summary>
    public const string StarterPrefix = "urn:dicode:starter:";

    private const int HashLength = 12;

    /// <summary>Reads a folder or a zip; folders and zips inside are read too. The same files give the same taxonomy wherever they lie.</summary>
    /// <param name="path">The folder or zip.</param>
    /// <param name="name">The taxonomy's name, or "" for "ESCO" ("DiCoDe starter" for the one that comes with DiCoDe).</param>
    /// <param name="version">Its version ("1.2.0"), or "" to tell it from the names of the folder or the zips.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="InputException">A file cannot be read, lacks a column, or there are no skills or no occupations.</exception>
    public static EscoReading Read(string path, string name, string version, CancellationToken cancel)
    {
        var drafts = new EscoDrafts();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in EscoFolder.Files(path))
        {
            cancel.ThrowIfCancellationRequested();
            hash.AppendData(SHA256.HashData(file.Content));
            drafts.Read(file);
        }

        drafts.Finish();
        if (drafts.Skills.Count == 0 || drafts.Occupations.Count == 0)
        {
            throw new InputException(
                path,
                drafts.Skills.Count == 0 ? "no hay competencias (skills_xx.csv)." : "no hay ocupaciones (occupations_xx.csv).",
                "Indique la carpeta o el zip con todos los CSV de ESCO en un idioma al menos.");
        }

        drafts.RequireRelations(path);
        var isStarter = drafts.Skills.Keys.Any(uri => uri.StartsWith(StarterPrefix, StringComparison.Ordinal));
        var identity = new TaxonomyIdentity(
            name.Length > 0 ? name : isStarter ? "DiCoDe starter" : "ESCO",
            version.Length > 0 ? version : EscoFolder.VersionOf(path) is { Length: > 0 } told ? told : "sin versión",
            [.. drafts.Languages],
            Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength],
            isStarter);
        return new EscoReading(drafts.ToTaxonomy(identity), drafts.Warnings);
    }
}
