using System.Text.RegularExpressions;

using DiCoDe.Stages.Classification.Stemming;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Classification;

/// <summary>The words of a whole taxonomy, stemmed here and by Snowball's own library.</summary>
[TestFixture]
public partial class StemmersAgainstSnowballTests
{
    [TestCase("es", "spanish", 5_000)]
    [TestCase("en", "english", 5_000)]
    [TestCase("fr", "french", 5_000)]
    [TestCase("pt", "portuguese", 1_000)]
    public void Every_word_has_the_same_stem(string language, string algorithm, int least)
    {
        var words = Words(SharedData.PathOf("esco", language)).Where(word => !IsKnownToDiffer(language, word)).ToList();
        using var library = SnowballLibrary.Of(algorithm);

        var different = words.Where(word => Stemmers.Of(language)!.Stem(word) != library.Stem(word)).ToList();

        Assert.That(words, Has.Count.GreaterThan(least));
        Assert.That(different, Is.Empty);
    }

    /// <summary>Endings without their accent, which later versions know too, and French diaereses.</summary>
    private static bool IsKnownToDiffer(string language, string word) => language switch
    {
        "es" => word.EndsWith("acion", StringComparison.Ordinal) || word.EndsWith("ucion", StringComparison.Ordinal),
        "fr" => word.AsSpan().ContainsAny("ëï"),
        _ => false,
    };

    private static HashSet<string> Words(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.csv")
            .SelectMany(File.ReadLines)
            .SelectMany(line => Word().Matches(line.ToLowerInvariant()).Select(match => match.Value))
            .Where(word => word.Length <= Stemmers.LongestWord),
    ];

    [GeneratedRegex("[a-zß-öø-ÿ']+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
