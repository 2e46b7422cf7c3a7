using System.Buffers;

using DiCoDe.Stages.Classification.Stemming.Endings;

namespace DiCoDe.Stages.Classification.Stemming;

/// <summary>The French Snowball stemmer (snowballstem.org/algorithms/french/stemmer.html).</summary>
/// <remarks>"i", "u" and "y" that act as consonants are worked on as capitals. The later rule about a diaeresis ("naïf") is left out: it touches
/// one word in two thousand.</remarks>
internal sealed class FrenchStemmer : IStemmer
{
    private static readonly SearchValues<char> Vowels = FrenchLetters.Vowels;

    private static readonly EndingTable<Rule> Standard = new(
        ("ance iqUe isme able iste eux ances iqUes ismes ables istes", Rule.Delete),
        ("atrice ateur ation atrices ateurs ations", Rule.AfterIc),
        ("logie logies", Rule.Log),
        ("usion ution usions utions", Rule.U),
        ("ence ences", Rule.Ent),
        ("ement ements", Rule.Ement),
        ("ité ités", Rule.Ite),
        ("if ive ifs ives", Rule.If),
        ("eaux", Rule.Eaux),
        ("aux", Rule.Aux),
        ("euse euses", Rule.Euse),
        ("issement issements", Rule.Issement),
        ("amment", Rule.Amment),
        ("emment", Rule.Emment),
        ("ment ments", Rule.Ment));

    private static readonly EndingTable<Rule> VerbsWithI = new(
        ("îmes ît îtes i ie Ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait", Rule.Delete),
        ("issant issante issantes issants isse issent isses issez issiez issions issons it", Rule.Delete));

    private static readonly EndingTable<Rule> Verbs = new(
        ("ions", Rule.Ions),
        ("é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez", Rule.Delete),
        ("âmes ât âtes a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions", Rule.WithE));

    private static readonly EndingTable<Rule> Residual = new(("ion", Rule.Ion), ("ier ière Ier Ière", Rule.Ier), ("e", Rule.Delete));

    private enum Rule
    {
        None,
        Delete,
        AfterIc,
        Log,
        U,
        Ent,
        Ement,
        Ite,
        If,
        Eaux,
        Aux,
        Euse,
        Issement,
        Amment,
        Emment,
        Ment,
        Ions,
        WithE,
        Ion,
        Ier,
    }

    public int Stem(Span<char> word)
    {
        if (word.Length > Stemmers.LongestWord)
        {
            return word.Length;
        }

        FrenchLetters.MarkConsonants(word);
        var end = new WordEnd(word) { Rv = FrenchLetters.VerbRegion(word), R1 = Regions.AfterSyllable(word, 0, Vowels) };
        end.R2 = Regions.AfterSyllable(word, end.R1, Vowels);

        if (TakeStandard(ref end) || TakeVerbWithI(ref end) || TakeVerb(ref end))
        {
            TurnLast(ref end);
        }
        else
        {
            TakeResidual(ref end);
        }

        Undouble(ref end);
        DropLastAccent(end.Letters);
        end.Letters.Replace('I', 'i');
        end.Letters.Replace('U', 'u');
        end.Letters.Replace('Y', 'y');
        return end.Length;
    }

    /// <summary>Step 1. Adverbs are shortened and go on to the verbs, as if nothing had been found.</summary>
    private static bool TakeStandard(ref WordEnd end)
    {
        var length = Standard.Longest(end.Text, out var rule);
        switch (rule)
        {
            case Rule.Eaux:
                end.Cut(1);
                return true;
            case Rule.Aux when end.Lies(length, end.R1):
                end.Replace(length, "al");
                return true;
            case Rule.Euse when end.Lies(length, end.R1):
                end.Replace(length, end.Lies(length, end.R2) ? "" : "eux");
                return true;
            case Rule.Issement when end.Lies(length, end.R1) && end.Before(length) is not '\0' and var before && !Vowels.Contains(before):
                end.Cut(length);
                return true;
            case Rule.Ement when end.CutIn(length, end.Rv):
                TakeBeforeEment(ref end);
                return true;
            case Rule.Amment or Rule.Emment when end.Lies(length, end.Rv):
                end.Replace(length, rule == Rule.Amment ? "ant" : "ent");
                return false;
            case Rule.Ment when end.Lies(length + 1, end.Rv) && Vowels.Contains(end.Before(length)):
                end.Cut(length);
                return false;
            case Rule.Delete or Rule.AfterIc or Rule.Log or Rule.U or Rule.Ent or Rule.Ite or Rule.If when end.CutIn(length, end.R2):
                FinishStandard(ref end, rule);
                return true;
            default:
                return false;
        }
    }

    private static void FinishStandard(ref WordEnd end, Rule rule)
    {
        switch (rule)
        {
            case Rule.AfterIc:
                CutOr(ref end, "ic", "iqU");
                break;
            case Rule.Log:
                end.Replace(0, "log");
                break;
            case Rule.U:
                end.Replace(0, "u");
                break;
            case Rule.Ent:
                end.Replace(0, "ent");
                break;
            case Rule.Ite:
                _ = CutOr(ref end, "abil", "abl") || CutOr(ref end, "ic", "iqU") || end.CutIn("iv", end.R2);
                break;
            case Rule.If when end.CutIn("at", end.R2):
                CutOr(ref end, "ic", "iqU");
                break;
            default:
                break;
        }
    }

    private static void TakeBeforeEment(ref WordEnd end)
    {
        if (end.EndsWith("iv"))
        {
            if (end.CutIn(2, end.R2))
            {
                end.CutIn("at", end.R2);
            }
        }
        else if (end.EndsWith("eus"))
        {
            if (!end.CutIn(3, end.R2) && end.Lies(3, end.R1))
            {
                end.Replace(3, "eux");
            }
        }
        else if (end.EndsWith("abl") || end.EndsWith("iqU"))
        {
            end.CutIn(3, end.R2);
        }
        else if ((end.EndsWith("ièr") || end.EndsWith("Ièr")) && end.Lies(3, end.Rv))
        {
            end.Replace(3, "i");
        }
    }

    /// <summary>Cuts this ending where it lies in R2, and puts the other in its place where it does not.</summary>
    private static bool CutOr(ref WordEnd end, ReadOnlySpan<char> ending, ReadOnlySpan<char> other)
    {
        if (!end.EndsWith(ending))
        {
            return false;
        }

        if (!end.CutIn(ending.Length, end.R2))
        {
            end.Replace(ending.Length, other);
        }

        return true;
    }

    /// <summary>Step 2a.</summary>
    private static bool TakeVerbWithI(ref WordEnd end)
    {
        var length = VerbsWithI.Longest(end.After(end.Rv), out _);
        return length > 0 && end.Lies(length + 1, end.Rv) && !Vowels.Contains(end.Before(length)) && end.CutIn(length, end.Rv);
    }

    /// <summary>Step 2b.</summary>
    private static bool TakeVerb(ref WordEnd end)
    {
        var length = Verbs.Longest(end.After(end.Rv), out var rule);
        if (length == 0 || !end.CutIn(length, rule == Rule.Ions ? end.R2 : end.Rv))
        {
            return false;
        }

        if (rule == Rule.WithE)
        {
            end.CutIn("e", end.Rv);
        }

        return true;
    }

    /// <summary>Step 3.</summary>
    private static void TurnLast(ref WordEnd end)
    {
        if (end.Length > 0)
        {
            ref var last = ref end.Letters[^1];
            last = last switch { 'Y' => 'i', 'ç' => 'c', _ => last };
        }
    }

    /// <summary>Step 4.</summary>
    private static void TakeResidual(ref WordEnd end)
    {
        if (end.EndsWith("s") && end.Before(1) is not ('\0' or 'a' or 'i' or 'o' or 'u' or 'è' or 's'))
        {
            end.Cut(1);
        }

        var length = Residual.Longest(end.After(end.Rv), out var rule);
        switch (rule)
        {
            case Rule.Ion when end.Lies(length + 1, end.Rv) && end.Before(length) is 's' or 't':
                end.CutIn(length, end.R2);
                break;
            case Rule.Ier:
                end.Replace(length, "i");
                break;
            case Rule.Delete:
                end.Cut(length);
                break;
            default:
                break;
        }
    }

    /// <summary>Step 5.</summary>
    private static void Undouble(ref WordEnd end)
    {
        if (end.EndsWith("enn") || end.EndsWith("onn") || end.EndsWith("ett") || end.EndsWith("ell") || end.EndsWith("eill"))
        {
            end.Cut(1);
        }
    }

    /// <summary>Step 6: the accent of the last vowel, when consonants follow it.</summary>
    private static void DropLastAccent(Span<char> word)
    {
        var vowel = word.LastIndexOfAny(Vowels);
        if (vowel >= 0 && vowel < word.Length - 1 && word[vowel] is 'é' or 'è')
        {
            word[vowel] = 'e';
        }
    }
}
