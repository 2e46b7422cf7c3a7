using System.Buffers;

using DiCoDe.Stages.Classification.Stemming.Endings;

namespace DiCoDe.Stages.Classification.Stemming;

/// <summary>The Portuguese Snowball stemmer (snowballstem.org/algorithms/portuguese/stemmer.html).</summary>
/// <remarks>A nasal vowel is worked on as the vowel and a consonant "~".</remarks>
internal sealed class PortugueseStemmer : IStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouáéíóúâêô");

    private static readonly EndingTable<Rule> Standard = new(
        ("eza ezas ico ica icos icas ismo ismos ável ível ista istas oso osa osos osas amento amentos imento imentos", Rule.Delete),
        ("adora ador aça~o adoras adores aço~es ante antes ância", Rule.Delete),
        ("logia logias", Rule.Log),
        ("uça~o uço~es", Rule.U),
        ("ência ências", Rule.Ente),
        ("amente", Rule.Amente),
        ("mente", Rule.Mente),
        ("idade idades", Rule.Idade),
        ("iva ivo ivas ivos", Rule.Ivo),
        ("ira iras", Rule.Eira));

    private static readonly EndingTable<Rule> Verbs = new(
        ("ada ida ia aria eria iria ará ara erá era irá ava asse esse isse aste este iste ei arei erei irei am iam ariam eriam iriam aram", Rule.Delete),
        ("eram iram avam em arem erem irem assem essem issem ado ido ando endo indo ara~o era~o ira~o ar er ir as adas idas ias arias erias", Rule.Delete),
        ("irias arás aras erás eras irás avas es ardes erdes irdes ares eres ires asses esses isses astes estes istes is ais eis íeis aríeis", Rule.Delete),
        ("eríeis iríeis áreis areis éreis ereis íreis ireis ásseis ésseis ísseis áveis ados idos ámos amos íamos aríamos eríamos iríamos", Rule.Delete),
        ("áramos éramos íramos ávamos emos aremos eremos iremos ássemos êssemos íssemos imos armos ermos irmos eu iu ou ira iras", Rule.Delete));

    private static readonly EndingTable<Rule> Residual = new(("os a i o á í ó", Rule.Delete));

    private enum Rule
    {
        None,
        Delete,
        Log,
        U,
        Ente,
        Amente,
        Mente,
        Idade,
        Ivo,
        Eira,
    }

    public int Stem(Span<char> word)
    {
        if (word.Length > Stemmers.LongestWord)
        {
            return word.Length;
        }

        Span<char> room = stackalloc char[2 * Stemmers.LongestWord];
        var letters = room[..SplitNasals(word, room)];
        var end = new WordEnd(letters) { Rv = Regions.RomanceVerbs(letters, Vowels), R1 = Regions.AfterSyllable(letters, 0, Vowels) };
        end.R2 = Regions.AfterSyllable(letters, end.R1, Vowels);

        if (TakeStandard(ref end) || TakeVerb(ref end))
        {
            if (end.EndsWith("ci"))
            {
                end.CutIn(1, end.Rv);
            }
        }
        else if (Residual.Longest(end.Text, out _) is > 0 and var length)
        {
            end.CutIn(length, end.Rv);
        }

        TakeFinalE(ref end);
        return JoinNasals(end.Text, word);
    }

    /// <summary>Step 1: endings of nouns, adjectives and adverbs.</summary>
    private static bool TakeStandard(ref WordEnd end)
    {
        var length = Standard.Longest(end.Text, out var rule);
        if (rule == Rule.Eira)
        {
            return TakeEira(ref end, length);
        }

        if (length == 0 || !end.CutIn(length, rule == Rule.Amente ? end.R1 : end.R2))
        {
            return false;
        }

        switch (rule)
        {
            case Rule.Log:
                end.Replace(0, "log");
                break;
            case Rule.U:
                end.Replace(0, "u");
                break;
            case Rule.Ente:
                end.Replace(0, "ente");
                break;
            case Rule.Amente when end.CutIn("iv", end.R2):
                end.CutIn("at", end.R2);
                break;
            case Rule.Amente:
                _ = end.CutIn("os", end.R2) || end.CutIn("ic", end.R2) || end.CutIn("ad", end.R2);
                break;
            case Rule.Mente:
                _ = end.CutIn("ante", end.R2) || end.CutIn("avel", end.R2) || end.CutIn("ível", end.R2);
                break;
            case Rule.Idade:
                _ = end.CutIn("abil", end.R2) || end.CutIn("ic", end.R2) || end.CutIn("iv", end.R2);
                break;
            case Rule.Ivo:
                end.CutIn("at", end.R2);
                break;
            default:
                break;
        }

        return true;
    }

    /// <summary>"cozinheira" loses only its "a": it meets "cozinheiro" there.</summary>
    private static bool TakeEira(ref WordEnd end, int length)
    {
        if (!end.Lies(length, end.Rv) || end.Before(length) != 'e')
        {
            return false;
        }

        end.Replace(length, "ir");
        return true;
    }

    /// <summary>Step 2.</summary>
    private static bool TakeVerb(ref WordEnd end)
    {
        var length = Verbs.Longest(end.After(end.Rv), out _);
        end.Cut(length);
        return length > 0;
    }

    /// <summary>Step 5: the last "e", with a silent letter before it; "ç" to "c".</summary>
    private static void TakeFinalE(ref WordEnd end)
    {
        if (end.Length > 0 && end.Text[^1] is 'e' or 'é' or 'ê')
        {
            if (end.CutIn(1, end.Rv) && (end.EndsWith("gu") || end.EndsWith("ci")))
            {
                end.CutIn(1, end.Rv);
            }
        }
        else if (end.EndsWith("ç"))
        {
            end.Letters[^1] = 'c';
        }
    }

    private static int SplitNasals(ReadOnlySpan<char> word, Span<char> room)
    {
        var length = 0;
        foreach (var letter in word)
        {
            room[length++] = letter switch { 'ã' => 'a', 'õ' => 'o', _ => letter };
            if (letter is 'ã' or 'õ')
            {
                room[length++] = '~';
            }
        }

        return length;
    }

    private static int JoinNasals(ReadOnlySpan<char> stem, Span<char> word)
    {
        var length = 0;
        for (var at = 0; at < stem.Length; at++)
        {
            var isNasal = at + 1 < stem.Length && stem[at + 1] == '~' && stem[at] is 'a' or 'o';
            word[length++] = (stem[at], isNasal) switch { ('a', true) => 'ã', ('o', true) => 'õ', var (letter, _) => letter };
            at += isNasal ? 1 : 0;
        }

        return length;
    }
}
