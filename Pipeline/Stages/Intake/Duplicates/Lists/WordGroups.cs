using System.Collections.Frozen;

using DiCoDe.Stages.Intake.Duplicates.Words;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Duplicates.Lists;

/// <summary>A list of words in groups, one group a line, looked up by the hash of a word's stem.</summary>
internal sealed class WordGroups
{
    private readonly FrozenDictionary<ulong, int> _groups;

    /// <summary>Reads an embedded list; words are parted by blanks, and a word that comes twice belongs to its first line.</summary>
    public WordGroups(string file)
    {
        Dictionary<ulong, int> groups = [];
        var line = 0;
        Span<char> room = stackalloc char[WordScanner.Room];
        foreach (var words in EmbeddedLines.Of($"Intake.Duplicates.Lists.{file}"))
        {
            var scanner = new WordScanner(words, room);
            while (scanner.Next())
            {
                groups.TryAdd(Hash.Of(scanner.Stem()), line);
            }

            line++;
        }

        _groups = groups.ToFrozenDictionary();
    }

    /// <summary>The number of the group that a stem belongs to, counted from 0, or -1.</summary>
    public int Of(ulong stem) => _groups.TryGetValue(stem, out var group) ? group : -1;

    /// <summary>Whether a stem stands in the list.</summary>
    public bool Has(ulong stem) => _groups.ContainsKey(stem);
}
