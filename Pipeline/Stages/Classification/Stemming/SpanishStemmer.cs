using System.Buffers;

using DiCoDe.Stages.Classification.Stemming.Endings;

namespace DiCoDe.Stages.Classification.Stemming;

/// <summary>The Spanish Snowball stemmer (snowballstem.org/algorithms/spanish/stemmer.html).</summary>
internal sealed class SpanishStemmer : IStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouáéíóúü");

    private static readonly EndingTable<Pronoun> Pronouns = new(("me se sela selo selas selos la le lo las les los nos", Pronoun.Attached));

    private static readonly EndingTable<Pronoun> Hosts = new(
        ("iéndo ándo ár ér ír", Pronoun.AccentedHost),
        ("ando iendo ar er ir", Pronoun.Host),
        ("yendo", Pronoun.HostAfterU));

    private static readonly EndingTable<Rule> Standard = new(
        ("anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos imiento imientos", Rule.Delete),
        ("adora ador ación acion adoras adores aciones ante antes ancia ancias", Rule.AfterIc),
        ("logía logías", Rule.Log),
        ("ución ucion uciones", Rule.U),
        ("encia encias", Rule.Ente),
        ("amente", Rule.Amente),
        ("mente", Rule.Mente),
        ("idad idades", Rule.Idad),
        ("iva ivo ivas ivos", Rule.Ivo));

    private static readonly EndingTable<Rule> VerbsWithY = new(("ya ye yan yen yeron yendo yo yó yas yes yais yamos", Rule.Delete));

    private static readonly EndingTable<Rule> Verbs = new(
        ("en es éis emos", Rule.DeleteWithU),
        ("arían arías arán arás aríais aría aréis aríamos aremos ará aré erían erías erán erás eríais ería eréis eríamos eremos erá eré", Rule.Delete),
        ("irían irías irán irás iríais iría iréis iríamos iremos irá iré aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían", Rule.Delete),
        ("aran ieran asen iesen aron ieron ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis abais íais", Rule.Delete),
        ("arais ierais aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos", Rule.Delete));

    private static readonly EndingTable<Rule> Residual = new(("os a o á í ó", Rule.Delete), ("e é", Rule.DeleteWithU));

    private enum Pronoun
    {
        None,
        Attached,
        AccentedHost,
        Host,
        HostAfterU,
    }

    private enum Rule
    {
        None,
        Delete,
        DeleteWithU,
        AfterIc,
        Log,
        U,
        Ente,
        Amente,
        Mente,
        Idad,
        Ivo,
    }

    public int Stem(Span<char> word)
    {
        if (word.Length > Stemmers.LongestWord)
        {
            return word.Length;
        }

        var end = new WordEnd(word) { Rv = Regions.RomanceVerbs(word, Vowels), R1 = Regions.AfterSyllable(word, 0, Vowels) };
        end.R2 = Regions.AfterSyllable(word, end.R1, Vowels);

        TakePronoun(ref end);
        _ = TakeStandard(ref end) || TakeVerbWithY(ref end) || TakeVerb(ref end);
        TakeResidual(ref end);
        DropAccents(end.Letters);
        return end.Length;
    }

    /// <summary>Step 0: "haciéndola" to "haciendo".</summary>
    private static void TakePronoun(ref WordEnd end)
    {
        var pronoun = Pronouns.Longest(end.Text, out _);
        if (pronoun == 0)
        {
            return;
        }

        var host = Hosts.Longest(end.Text[..^pronoun], out var kind);
        if (host == 0 || !end.Lies(host + pronoun, end.Rv) || (kind == Pronoun.HostAfterU && end.Before(host + pronoun) != 'u'))
        {
            return;
        }

        end.Cut(pronoun);
        if (kind == Pronoun.AccentedHost)
        {
            DropAccents(end.Letters[^host..]);
        }
    }

    /// <summary>Step 1: endings of nouns, adjectives and adverbs.</summary>
    private static bool TakeStandard(ref WordEnd end)
    {
        var length = Standard.Longest(end.Text, out var rule);
        if (length == 0 || !end.Lies(length, rule == Rule.Amente ? end.R1 : end.R2))
        {
            return false;
        }

        end.Cut(length);
        switch (rule)
        {
            case Rule.AfterIc:
                end.CutIn("ic", end.R2);
                break;
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
                _ = end.CutIn("ante", end.R2) || end.CutIn("able", end.R2) || end.CutIn("ible", end.R2);
                break;
            case Rule.Idad:
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

    /// <summary>Step 2a.</summary>
    private static bool TakeVerbWithY(ref WordEnd end)
    {
        var length = VerbsWithY.Longest(end.After(end.Rv), out _);
        if (length == 0 || end.Before(length) != 'u')
        {
            return false;
        }

        end.Cut(length);
        return true;
    }

    /// <summary>Step 2b.</summary>
    private static bool TakeVerb(ref WordEnd end)
    {
        var length = Verbs.Longest(end.After(end.Rv), out var rule);
        if (length == 0)
        {
            return false;
        }

        end.Cut(length);
        if (rule == Rule.DeleteWithU && end.EndsWith("gu"))
        {
            end.Cut(1);
        }

        return true;
    }

    /// <summary>Step 3.</summary>
    private static void TakeResidual(ref WordEnd end)
    {
        var length = Residual.Longest(end.Text, out var rule);
        if (length == 0 || !end.CutIn(length, end.Rv))
        {
            return;
        }

        if (rule == Rule.DeleteWithU && end.EndsWith("gu"))
        {
            end.CutIn(1, end.Rv);
        }
    }

    private static void DropAccents(Span<char> letters)
    {
        foreach (ref var letter in letters)
        {
            letter = letter switch { 'á' => 'a', 'é' => 'e', 'í' => 'i', 'ó' => 'o', 'ú' => 'u', _ => letter };
        }
    }
}
