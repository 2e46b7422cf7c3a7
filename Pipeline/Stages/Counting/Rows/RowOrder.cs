namespace DiCoDe.Stages.Counting.Rows;

/// <summary>The place of a row in a table: by dimension, then what it lies in, then open ads and new ads falling, then key. Texts are numbers in ordinal order
/// here, since comparing the URIs of half a million rows letter by letter takes longer than counting them.</summary>
internal readonly record struct RowOrder(int Dimension, int Within, int OpenAds, int NewAds, int Key, int Row) : IComparable<RowOrder>
{
    public int CompareTo(RowOrder other)
    {
        if (Dimension != other.Dimension)
        {
            return Dimension.CompareTo(other.Dimension);
        }

        if (Within != other.Within)
        {
            return Within.CompareTo(other.Within);
        }

        if (OpenAds != other.OpenAds)
        {
            return other.OpenAds.CompareTo(OpenAds);
        }

        return NewAds != other.NewAds ? other.NewAds.CompareTo(NewAds) : Key.CompareTo(other.Key);
    }

    public static bool operator <(RowOrder left, RowOrder right) => left.CompareTo(right) < 0;

    public static bool operator >(RowOrder left, RowOrder right) => left.CompareTo(right) > 0;

    public static bool operator <=(RowOrder left, RowOrder right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RowOrder left, RowOrder right) => left.CompareTo(right) >= 0;

    /// <summary>A number for each text, in ordinal order; equal texts have the same.</summary>
    public static Dictionary<string, int> NumbersOf(IEnumerable<string> texts)
    {
        Dictionary<string, int> numbers = new(ReferenceEqualityComparer.Instance);
        var (number, last) = (0, (string?)null);
        foreach (var text in texts.Distinct<string>(ReferenceEqualityComparer.Instance).Order(StringComparer.Ordinal))
        {
            number += last is null || string.Equals(last, text, StringComparison.Ordinal) ? 0 : 1;
            numbers.Add(text, number);
            last = text;
        }

        return numbers;
    }
}
