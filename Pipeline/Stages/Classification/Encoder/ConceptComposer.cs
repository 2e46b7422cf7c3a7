using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Gives the rows of a concept: its preferred label, some of its other labels at half weight, its description at half weight; never the
/// very words that are asked with.</summary>
internal sealed class ConceptComposer(TrainingSet set)
{
    private const float OthersWeight = 0.5f;
    private const float DescriptionWeight = 0.5f;
    private const int MostOthers = 3;
    private const int LongestDescription = 24;

    /// <summary>The rows of a concept for a training step.</summary>
    public void Add(int concept, TrainingPair query, ref Draw draw, List<WordFeatures> room, List<(int Row, float Weight)> rows)
    {
        var words = set.Concepts[concept];
        var isForm = QueryComposer.IsForm(query.Kind);
        var any = false;
        if (!(isForm && words.Preferred.AsSpan().SequenceEqual(query.Words)) && (draw.Share() < 0.9f || words.Others.Count == 0))
        {
            AddText(words.Preferred, 1, room, rows);
            any = true;
        }

        for (var other = 0; other < MostOthers && words.Others.Count > 0; other++)
        {
            var form = words.Others[draw.Below(words.Others.Count)];
            if (!isForm || !form.AsSpan().SequenceEqual(query.Words))
            {
                AddText(form, OthersWeight, room, rows);
                any = true;
            }
        }

        if (query.Kind != PairKind.Description && (draw.Share() < 0.6f || !any))
        {
            AddText(Part(words.Description, ref draw), DescriptionWeight, room, rows);
        }
    }

    /// <summary>The rows of a concept as it stands.</summary>
    public void AddWhole(int concept, List<WordFeatures> room, List<(int Row, float Weight)> rows)
    {
        var words = set.Concepts[concept];
        AddText(words.Preferred, 1, room, rows);
        foreach (var other in words.Others)
        {
            AddText(other, OthersWeight * Math.Min(words.Others.Count, MostOthers) / words.Others.Count, room, rows);
        }

        AddText(words.Description, DescriptionWeight, room, rows);
    }

    /// <summary>The rows of a text.</summary>
    public void AddText(ReadOnlySpan<int> text, float weight, List<WordFeatures> room, List<(int Row, float Weight)> rows)
    {
        room.Clear();
        foreach (var word in text)
        {
            room.Add(set.Words[word]);
        }

        FeatureRows.Add(CollectionsMarshal.AsSpan(room), weight, set.Shape, rows);
    }

    private static ReadOnlySpan<int> Part(int[] description, ref Draw draw) => description.Length <= LongestDescription
        ? description
        : description.AsSpan(draw.Below(description.Length - LongestDescription + 1), LongestDescription);
}
