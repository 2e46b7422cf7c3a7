namespace DiCoDe.Stages.Classification.Stemming.Endings;

/// <summary>Endings with what is to be done about them; finds the longest that a word has.</summary>
/// <typeparam name="TRule">What is to be done.</typeparam>
internal sealed class EndingTable<TRule>
{
    /// <summary>Enough for the letters of the four languages.</summary>
    private const int Letters = 0x100;

    private readonly (string Ending, TRule Rule)[][] _byLast = new (string, TRule)[Letters][];

    /// <param name="groups">Endings separated by blanks, and their rule.</param>
    public EndingTable(params ReadOnlySpan<(string Endings, TRule Rule)> groups)
    {
        List<(string Ending, TRule Rule)> all = [];
        foreach (var (endings, rule) in groups)
        {
            all.AddRange(endings.Split(' ').Select(ending => (ending, rule)));
        }

        foreach (var group in all.GroupBy(one => one.Ending[^1]))
        {
            _byLast[group.Key] = [.. group.OrderByDescending(one => one.Ending.Length)];
        }
    }

    /// <summary>The length of the longest ending of the text and its rule; 0 when it has none.</summary>
    public int Longest(ReadOnlySpan<char> text, out TRule? rule)
    {
        rule = default;
        if (text.IsEmpty || text[^1] >= Letters || _byLast[text[^1]] is not { } candidates)
        {
            return 0;
        }

        foreach (var (ending, found) in candidates)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                rule = found;
                return ending.Length;
            }
        }

        return 0;
    }
}
