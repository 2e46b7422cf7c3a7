using System.Security.Cryptography;

using DiCoDe.Domain;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Lexicon;

/// <summary>Reads the lexicon: a folder with skills/*.csv, titles/*.csv, corrections.csv and without-concept.csv (Lexicon/README.md).</summary>
public static class LexiconReader
{
    private const int HashLength = 12;

    /// <summary>The rows of all files, in order of file name; files that are not there are empty.</summary>
    /// <exception cref="InputException">The folder is not there, or a file lacks a column or is no CSV.</exception>
    public static WordingLexicon Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException(folder, "No existe la carpeta del léxico.", "Indique la carpeta que contiene skills/, titles/ y corrections.csv.");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var skills = FilesOf(Path.Combine(folder, "skills")).SelectMany(file => Entries(file, hash)).ToList();
        var titles = FilesOf(Path.Combine(folder, "titles")).SelectMany(file => Entries(file, hash)).ToList();
        var corrections = FilesOf(folder, "corrections*.csv").SelectMany(file => Corrections(file, hash)).ToList();
        var without = FilesOf(folder, "without-concept*.csv").SelectMany(file => Phrases(file, hash)).ToList();
        return new WordingLexicon(skills, titles, corrections, Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength]) { WithoutConcept = without };
    }

    private static IEnumerable<string> FilesOf(string folder, string names = "*.csv") =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, names).Order(StringComparer.Ordinal) : [];

    private static List<LexiconEntry> Entries(string file, IncrementalHash hash)
    {
        using var table = Open(file, hash);
        var (phrase, spanish, english, country) = (table.Column("phrase"), table.Column("concept"), table.Column("concept_en"), table.Column("country"));
        List<LexiconEntry> entries = [];
        while (table.Read())
        {
            if (table[phrase].Length > 0)
            {
                entries.Add(new LexiconEntry(table[phrase], table[spanish], table[english], table[country]));
            }
        }

        return entries;
    }

    private static List<LabelCorrection> Corrections(string file, IncrementalHash hash)
    {
        using var table = Open(file, hash);
        var (english, label, better) = (table.Column("concept_en"), table.Column("label_es"), table.Column("better_es"));
        List<LabelCorrection> corrections = [];
        while (table.Read())
        {
            corrections.Add(new LabelCorrection(table[english], table[label], table[better]));
        }

        return corrections;
    }

    private static List<string> Phrases(string file, IncrementalHash hash)
    {
        using var table = Open(file, hash);
        var phrase = table.Column("phrase");
        List<string> phrases = [];
        while (table.Read())
        {
            if (table[phrase].Length > 0)
            {
                phrases.Add(table[phrase]);
            }
        }

        return phrases;
    }

    private static CsvTable Open(string file, IncrementalHash hash)
    {
        try
        {
            var content = File.ReadAllBytes(file);
            hash.AppendData(SHA256.HashData(content));
            return CsvTable.OpenStrict(file, content);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, "No se puede leer el archivo del léxico.", "Revise la ruta y los permisos.", error);
        }
    }
}
