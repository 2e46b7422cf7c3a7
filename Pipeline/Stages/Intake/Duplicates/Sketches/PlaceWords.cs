namespace DiCoDe.Stages.Intake.Duplicates.Sketches;

/// <summary>Learns from the ads themselves which words of titles name places: those that stand in places at least as often as in titles.</summary>
/// <remarks>Titles name branches and districts that no list knows, while a village may be called Ingeniero White. Counting is the same in any order.</remarks>
internal sealed class PlaceWords
{
    private readonly Dictionary<uint, (int Places, int Titles)> _counts = [];

    /// <summary>Counts the words of one ad; those of the title without the words of its own place.</summary>
    public void Add(ReadOnlySpan<uint> title, ReadOnlySpan<uint> place)
    {
        foreach (var word in title)
        {
            var (places, titles) = _counts.GetValueOrDefault(word);
            _counts[word] = (places, titles + 1);
        }

        foreach (var word in place)
        {
            var (places, titles) = _counts.GetValueOrDefault(word);
            _counts[word] = (places + 1, titles);
        }
    }

    /// <summary>The sketch with the places in its title apart from the job.</summary>
    public Sketch Part(Sketch sketch) => Array.Exists(sketch.Title, IsPlace)
        ? sketch with { Title = Array.FindAll(sketch.Title, word => !IsPlace(word)), TitlePlaces = Array.FindAll(sketch.Title, IsPlace) }
        : sketch;

    private bool IsPlace(uint word) => _counts.TryGetValue(word, out var counts) && counts.Places >= counts.Titles && counts.Places > 0;
}
