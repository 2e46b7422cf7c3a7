using System.Buffers;
using System.Collections.Frozen;

using DiCoDe.Stages.Classification.Stemming.Endings;

namespace DiCoDe.Stages.Classification.Stemming;

/// <summary>The English Snowball stemmer, "Porter2" (snowballstem.org/algorithms/english/stemmer.html).</summary>
/// <remarks>A "y" that acts as a consonant is worked on as "Y".</remarks>
internal sealed class EnglishStemmer : IStemmer
{
    private const string LiEndings = "cdeghkmnrt";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Words that the rules would harm, with their stems.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Exceptions = new (string Words, string Stem)[]
    {
        ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
        ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"),
        ("bias", "bias"), ("andes", "andes"),
    }.ToFrozenDictionary(one => one.Words, one => one.Stem, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that stay so once their plural is off.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept =
        new[] { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly EndingTable<Rule> Possessives = new(("' 's 's'", Rule.Delete));

    private static readonly EndingTable<Rule> Plurals = new(("sses", Rule.Shorten2), ("ied ies", Rule.Ies), ("s", Rule.Plural), ("us ss", Rule.Keep));

    private static readonly EndingTable<Rule> Verbs = new(("eed eedly", Rule.Ee), ("ed edly ing ingly", Rule.Delete));

    private static readonly EndingTable<string> FirstDerived = new(
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer ization", "ize"), ("ational ation ator", "ate"), ("alism aliti alli", "al"),
        ("fulness fulli", "ful"), ("ousli ousness", "ous"), ("iveness iviti", "ive"), ("biliti bli", "ble"), ("ogi", "og"), ("lessli", "less"), ("li", ""));

    private static readonly EndingTable<string> SecondDerived = new(
        ("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate iciti ical", "ic"), ("ful ness", ""), ("ative", ""));

    private static readonly EndingTable<Rule> Last = new(("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize", Rule.Delete), ("ion", Rule.Ion));

    private enum Rule
    {
        None,
        Delete,
        Keep,
        Shorten2,
        Ies,
        Plural,
        Ee,
        Ion,
    }

    public int Stem(Span<char> word)
    {
        if (Exceptions.TryGetValue(word, out var known))
        {
            known.CopyTo(word);
            return known.Length;
        }

        if (word.Length is <= 2 or > Stemmers.LongestWord)
        {
            return word.Length;
        }

        var letters = word[..Prepare(word)];
        var end = new WordEnd(letters) { R1 = FirstRegion(letters) };
        end.R2 = Regions.AfterSyllable(letters, end.R1, Vowels);

        end.Cut(Possessives.Longest(end.Text, out _));
        TakePlural(ref end);
        if (!Kept.Contains(end.Text))
        {
            TakeVerb(ref end);
            TurnY(ref end);
            TakeFirstDerived(ref end);
            TakeSecondDerived(ref end);
            TakeLast(ref end);
            TakeFinal(ref end);
        }

        end.Letters.Replace('Y', 'y');
        return end.Length;
    }

    /// <summary>Drops an apostrophe at the beginning and marks each consonant "y"; gives the new length.</summary>
    private static int Prepare(Span<char> word)
    {
        var length = word.Length;
        if (word[0] == '\'')
        {
            word[1..].CopyTo(word);
            length--;
        }

        for (var at = 0; at < length; at++)
        {
            if (word[at] == 'y' && (at == 0 || Vowels.Contains(word[at - 1])))
            {
                word[at] = 'Y';
            }
        }

        return length;
    }

    private static int FirstRegion(ReadOnlySpan<char> word) =>
        word.StartsWith("gener") || word.StartsWith("arsen") ? 5
        : word.StartsWith("commun") ? 6
        : Regions.AfterSyllable(word, 0, Vowels);

    /// <summary>Step 1a.</summary>
    private static void TakePlural(ref WordEnd end)
    {
        var length = Plurals.Longest(end.Text, out var rule);
        switch (rule)
        {
            case Rule.Shorten2:
                end.Cut(2);
                break;
            case Rule.Ies:
                end.Replace(length, end.Length - length > 1 ? "i" : "ie");
                break;
            case Rule.Plural when end.Length > 2 && end.Text[..^2].ContainsAny(Vowels):
                end.Cut(1);
                break;
            default:
                break;
        }
    }

    /// <summary>Step 1b.</summary>
    private static void TakeVerb(ref WordEnd end)
    {
        var length = Verbs.Longest(end.Text, out var rule);
        if (rule == Rule.Ee && end.Lies(length, end.R1))
        {
            end.Replace(length, "ee");
        }
        else if (rule == Rule.Delete && end.Text[..^length].ContainsAny(Vowels))
        {
            end.Cut(length);
            if (end.EndsWith("at") || end.EndsWith("bl") || end.EndsWith("iz"))
            {
                end.Replace(0, "e");
            }
            else if (end.Length > 1 && end.Text[^1] == end.Text[^2] && end.Text[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
            {
                end.Cut(1);
            }
            else if (end.Length == end.R1 && IsShortSyllable(end.Text))
            {
                end.Replace(0, "e");
            }
        }
    }

    /// <summary>Step 1c: "cry" to "cri", but not "by" nor "say".</summary>
    private static void TurnY(ref WordEnd end)
    {
        if (end.Length > 2 && end.Text[^1] is 'y' or 'Y' && !Vowels.Contains(end.Text[^2]))
        {
            end.Letters[^1] = 'i';
        }
    }

    /// <summary>Step 2.</summary>
    private static void TakeFirstDerived(ref WordEnd end)
    {
        var length = FirstDerived.Longest(end.Text, out var by);
        if (by is null || !end.Lies(length, end.R1))
        {
            return;
        }

        var before = end.Before(length);
        if (by switch { "og" => before == 'l', "" => LiEndings.Contains(before, StringComparison.Ordinal), _ => true })
        {
            end.Replace(length, by);
        }
    }

    /// <summary>Step 3.</summary>
    private static void TakeSecondDerived(ref WordEnd end)
    {
        var length = SecondDerived.Longest(end.Text, out var by);
        if (by is not null && end.Lies(length, end.EndsWith("ative") ? Math.Max(end.R1, end.R2) : end.R1))
        {
            end.Replace(length, by);
        }
    }

    /// <summary>Step 4.</summary>
    private static void TakeLast(ref WordEnd end)
    {
        var length = Last.Longest(end.Text, out var rule);
        if (length > 0 && (rule != Rule.Ion || end.Before(length) is 's' or 't'))
        {
            end.CutIn(length, end.R2);
        }
    }

    /// <summary>Step 5.</summary>
    private static void TakeFinal(ref WordEnd end)
    {
        var isE = end.EndsWith("e") && (end.Lies(1, end.R2) || (end.Lies(1, end.R1) && !IsShortSyllable(end.Text[..^1])));
        if (isE || (end.EndsWith("ll") && end.Lies(1, end.R2)))
        {
            end.Cut(1);
        }
    }

    /// <summary>Whether a word ends in a short syllable, as "rap", "trap", "ow" and "on" do and "uproot" and "disturb" do not.</summary>
    private static bool IsShortSyllable(ReadOnlySpan<char> word) => word.Length switch
    {
        < 2 => false,
        2 => Vowels.Contains(word[0]) && !Vowels.Contains(word[1]),
        _ => !Vowels.Contains(word[^3]) && Vowels.Contains(word[^2]) && !Vowels.Contains(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };
}
