using System.Globalization;
using System.Text.Json;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Duplicates.Pairs;
using DiCoDe.Stages.Intake.Duplicates.Sketches;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

/// <summary>Ads and pairs written for this project in the manner of real ones, of employers that do not exist: see the folder Labelled.</summary>
internal static class LabelledSet
{
    public static IReadOnlyList<ComparedAd> Ads { get; } = [.. File.ReadLines(PathOf("ads.jsonl")).Select(ReadAd)];

    public static IReadOnlyList<LabelledPair> Pairs { get; } = [.. File.ReadLines(PathOf("pairs.csv")).Skip(1).Select(ReadPair)];

    private static Dictionary<string, Sketch> Sketches { get; } = SketchBook.Read(Ads).ToDictionary(sketch => sketch.Id.Key);

    /// <summary>What there is to say of a pair, among all ads of the set.</summary>
    public static DuplicateEvidence EvidenceOf(LabelledPair pair) => PairComparison.Compare(Sketches[pair.First], Sketches[pair.Second]);

    /// <summary>Whether the two are near enough in time, and anything holds them together.</summary>
    public static bool CanBeScored(LabelledPair pair) => PairComparison.IsInWindow(Sketches[pair.First], Sketches[pair.Second]) && PairAnchor.Holds(EvidenceOf(pair));

    private static string PathOf(string file) => Repository.PathOf("tests", "UnitTests", "Stages", "Intake", "Duplicates", "Labelled", file);

    private static ComparedAd ReadAd(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
        var municipality = Field("municipality");
        return new ComparedAd
        {
            Id = new AdId(new PortalId(Field("portal")), Field("key")),
            Title = Field("title"),
            Employer = Field("employer"),
            Place = new Place(Field("country"), Field("region"), municipality, $"{municipality}, {Field("region")}"),
            Text = Field("text"),
            Pay = Field("pay"),
            FirstOn = DateOnly.ParseExact(Field("first"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            LastOn = DateOnly.ParseExact(Field("last"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static LabelledPair ReadPair(string line)
    {
        var cells = line.Split(',', 5);
        DuplicateKind? kind = Enum.TryParse<DuplicateKind>(cells[3], ignoreCase: true, out var known) ? known : null;
        return new LabelledPair(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], kind, cells[4].Trim('"'));
    }
}
