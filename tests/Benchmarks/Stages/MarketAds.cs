using System.Text;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>Ads of a whole market, composed by a seed while they are read: about 1,500 characters each, words as unevenly frequent as in a language,
/// a quarter of every text a paragraph that its employer always uses, and 15 in 100 ads the duplicate of an earlier one.</summary>
internal static class MarketAds
{
    private const int Vocabulary = 60_000;
    private const int Characters = 1_500;
    private const int DuplicatePercent = 15;
    private const int Days = 60;

    private static readonly string[] Syllables = "ca de la mi so tu re pa no vi ser con tra par men do ri lu go fe ba cha llo ñe que gui bre plo is um".Split(' ');

    private static readonly string[] Towns = [.. Enumerable.Range(0, 200).Select(town => $"Villa {Word(town + 500)}")];

    /// <summary>The ads; each is composed when it is asked for, and none is kept.</summary>
    public static IEnumerable<ComparedAd> Of(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var random = new Random(number);
            var isDuplicate = number > 0 && random.Next(100) < DuplicatePercent;
            yield return isDuplicate ? Changed(One(random.Next(number), count), number, random) : One(number, count);
        }
    }

    private static ComparedAd One(int number, int count)
    {
        var random = new Random(number + 1_000_003);
        var employer = random.Next(Math.Max(1, count / 12));
        var text = new StringBuilder(Characters + 100);
        Write(text, new Random(employer), Characters / 4);
        Write(text, random, Characters);
        var town = random.Next(Towns.Length);
        var day = new DateOnly(2026, 9, 1).AddDays(random.Next(Days));
        return new ComparedAd
        {
            Id = new AdId(new PortalId($"portal-{number % 5}"), $"{number}"),
            Title = $"{Word(random.Next(300))} {Word(300 + random.Next(2_000))} {Towns[town]}",
            Employer = random.Next(4) == 0 ? "Confidencial" : $"{Word(employer % Vocabulary)} {Word(employer / 7)} S.A. de C.V.",
            Place = new Place("MX", $"Estado {town % 32}", Towns[town], Towns[town]),
            Text = text.ToString(),
            Pay = random.Next(2) == 0 ? "" : $"${8 + random.Next(20)},{random.Next(10)}00",
            FirstOn = day,
            LastOn = day.AddDays(random.Next(20)),
        };
    }

    /// <summary>The ad again: on another day, in another town, shortened, or with words changed.</summary>
    private static ComparedAd Changed(ComparedAd ad, int number, Random random)
    {
        var again = ad with { Id = new AdId(new PortalId($"portal-{random.Next(5)}"), $"{number}") };
        return random.Next(4) switch
        {
            0 => again with { Title = ad.Title.ToUpperInvariant(), Employer = "Confidencial" },
            1 => again with { FirstOn = ad.FirstOn.AddDays(21), LastOn = ad.LastOn.AddDays(30) },
            2 => again with { Place = ad.Place with { Municipality = Towns[random.Next(Towns.Length)] } },
            _ => again with { Text = string.Join(' ', ad.Text.Split(' ').Select(word => random.Next(5) == 0 ? Word(random.Next(Vocabulary)) : word)) },
        };
    }

    private static void Write(StringBuilder text, Random random, int until)
    {
        while (text.Length < until)
        {
            // By Zipf's law the logarithm of a word's rank is evenly spread.
            var rank = (int)Math.Pow(Vocabulary, random.NextDouble()) - 1;
            text.Append(Word(rank)).Append(random.Next(12) == 0 ? ". " : " ");
        }
    }

    private static string Word(int rank) =>
        Syllables[rank % Syllables.Length] + Syllables[rank / Syllables.Length % Syllables.Length] + (rank < 900 ? "" : Syllables[rank / 900 % Syllables.Length] + Syllables[rank / 27_000 % Syllables.Length]);
}
