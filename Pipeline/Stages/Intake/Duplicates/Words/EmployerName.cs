using DiCoDe.Stages.Classification.Lists;
using DiCoDe.Stages.Intake.Duplicates.Lists;

namespace DiCoDe.Stages.Intake.Duplicates.Words;

/// <summary>An employer's name as it is compared: its words without accents, legal forms and words that half of all names carry.</summary>
/// <param name="Hash">The hash of its words in order, or 0 when no employer is named.</param>
/// <param name="Words">The hashes of its words, sorted.</param>
/// <param name="IsAgency">Whether it is an agency by its name.</param>
internal readonly record struct EmployerName(ulong Hash, uint[] Words, bool IsAgency)
{
    private const int MostWords = 12;

    /// <summary>No employer: not stated, confidential, or only initials.</summary>
    public static EmployerName None { get; } = new(0, [], IsAgency: false);

    /// <summary>Reads a name.</summary>
    public static EmployerName Of(string name)
    {
        Span<char> room = stackalloc char[WordScanner.Room];
        var scanner = new WordScanner(name, room);
        List<uint> words = [];
        var hash = Duplicates.Words.Hash.Start;
        var isAgency = false;
        while (words.Count < MostWords && scanner.Next())
        {
            if (scanner.Word.Length == 1 || StopWords.Contains(scanner.Word))
            {
                continue;
            }

            var word = Duplicates.Words.Hash.Of(scanner.Stem());
            if (KnownWords.Hidden.Has(word))
            {
                return None;
            }

            isAgency |= KnownWords.Agencies.Has(word);
            if (!KnownWords.CompanyForms.Has(word))
            {
                words.Add((uint)(word >> 32));
                hash = Duplicates.Words.Hash.With(hash, word);
            }
        }

        return words.Count == 0 ? None : new EmployerName(hash, [.. words.Distinct().Order()], isAgency);
    }
}
