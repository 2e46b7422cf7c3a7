using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Training;
using DiCoDe.Domain.Classification;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Training;

/// <summary>Reads the languages asked for, each once: the mention with a level before one without, the earlier before the later.</summary>
/// <remarks>What the employer offers ("clases de inglés") or says of itself is no demand. "Español" counts only with a level or under a
/// label ("Idiomas: español"). "Bilingüe" without a language named is a language of code "".</remarks>
internal static partial class LanguagesReader
{
    private static readonly SearchValues<string> Names = SearchValues.Create([.. LanguageNames.All, "bilingue", "bilingual"], StringComparison.Ordinal);

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for languages, or "".</param>
    public static IReadOnlyList<LanguageDemand> Read(AdWords ad, string field)
    {
        List<LanguageDemand> told = [];
        Collect(ad.Text, ad.FoldedText, ad, told);
        Collect(ad.Title, ad.FoldedTitle, null, told);
        Collect(field, Folding.Fold(field), null, told);
        return Settled(told);
    }

    private static void Collect(string text, string folded, AdWords? ad, List<LanguageDemand> told)
    {
        for (var from = 0; from < folded.Length;)
        {
            var next = folded.AsSpan(from).IndexOfAny(Names);
            if (next < 0)
            {
                return;
            }

            var start = from + next;
            var end = EndOfWord(folded, start);
            from = start + 1;
            if ((start > 0 && char.IsLetter(folded[start - 1])) || CodeAt(folded, ref start, ref end) is not { } code)
            {
                continue;
            }

            from = end;
            if (Demand(text, folded, ad, start, end, code) is { } demand)
            {
                told.Add(demand);
            }
        }
    }

    private static LanguageDemand? Demand(string text, string folded, AdWords? ad, int start, int end, string code)
    {
        var section = ad?.SectionAt(start) ?? SectionKind.Unknown;
        var clause = Clause.StartOf(text, start, 60);
        var before = folded.AsSpan(clause, start - clause);
        if (Clause.IsAside(section) || NoDemand.IsMatch(before) || (section == SectionKind.Offer && Course.IsMatch(before)))
        {
            return null;
        }

        var after = folded.AsSpan(end, Clause.EndOf(text, end, 60) - end);
        var (level, quoteStart, quoteEnd) = LevelAround(before, after, start, end);
        level = code.Length == 0 && level == LanguageLevel.NotStated ? LanguageLevel.Advanced : level;
        if (code is "es" && level == LanguageLevel.NotStated && !Label.IsMatch(before))
        {
            return null;
        }

        var isNice = section == SectionKind.NiceToHave || WelcomeBefore.IsMatch(before) || WelcomeAfter.IsMatch(after);
        var words = text[quoteStart..quoteEnd];
        return new(code, level, isNice ? Requirement.Nice : Requirement.Must, ad is null ? Quote.Outside(words) : new Quote(words, quoteStart));
    }

    /// <summary>The level just after the language ("inglés avanzado", "inglés: nivel B2") or just before it ("nivel avanzado de inglés", "100% inglés").</summary>
    private static (LanguageLevel Level, int Start, int End) LevelAround(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int start, int end)
    {
        foreach (var found in LevelAfter.EnumerateMatches(after))
        {
            return (LevelOf(after.Slice(found.Index, found.Length)), start, end + found.Index + found.Length);
        }

        foreach (var found in LevelBefore.EnumerateMatches(before))
        {
            return (LevelOf(before.Slice(found.Index, found.Length)), start - found.Length, end);
        }

        return (LanguageLevel.NotStated, start, end);
    }

    private static LanguageLevel LevelOf(ReadOnlySpan<char> words)
    {
        foreach (var found in LevelWords.EnumerateMatches(words))
        {
            var word = words.Slice(found.Index, found.Length);
            return word.Length == 2 && char.IsAsciiDigit(word[1]) ? LanguageLevel.A1 + ((word[0] - 'a') * 2) + (word[1] - '1')
                : word.StartsWith("bas") || word.StartsWith("ini") || word.StartsWith("noc") || word.StartsWith("elem") ? LanguageLevel.Basic
                : word.StartsWith("int") || word.StartsWith("med") || word.StartsWith("conv") || word.StartsWith("tec") ? LanguageLevel.Intermediate
                : word.StartsWith("nat") || word.StartsWith("mat") ? LanguageLevel.Native
                : LanguageLevel.Advanced;
        }

        return LanguageLevel.NotStated;
    }

    /// <summary>The code of the language that begins at an index, or of "bilingüe" the language named after it; none when the word goes on.</summary>
    private static string? CodeAt(string folded, ref int start, ref int end)
    {
        var word = folded[start..end];
        if (word is "bilingue" or "bilingues" or "bilingual")
        {
            return Named.IsMatch(folded.AsSpan(end, Math.Min(40, folded.Length - end))) ? null : "";
        }

        foreach (var name in LanguageNames.All)
        {
            if (string.CompareOrdinal(folded, start, name, 0, name.Length) == 0 && (start + name.Length == folded.Length || !char.IsLetter(folded[start + name.Length])))
            {
                end = start + name.Length;
                return LanguageNames.CodeOf(name);
            }
        }

        return null;
    }

    private static int EndOfWord(string folded, int at)
    {
        while (at < folded.Length && char.IsLetter(folded[at]))
        {
            at++;
        }

        return at;
    }

    private static IReadOnlyList<LanguageDemand> Settled(List<LanguageDemand> told)
    {
        if (told.Count == 0)
        {
            return [];
        }

        var named = told.Any(demand => demand.Code.Length > 0 && demand.Code is not "es");
        return
        [
            .. told.Where(demand => demand.Code.Length > 0 || !named)
                .GroupBy(demand => demand.Code, StringComparer.Ordinal)
                .Select(group => group.FirstOrDefault(demand => demand.Level != LanguageLevel.NotStated) ?? group.First()),
        ];
    }

    [GeneratedRegex(@"\b(?:ingles|english|portugues|frances|aleman|italiano)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Named { get; }

    [GeneratedRegex(
        @"^(?: ?[/&,(:\-–]| y (?:español|portugues)| escrito| oral| hablado| tecnico| conversacional| nivel| al?| de| en| (?:con )?nivel| minimo| un| level|\)){0,6} ?(?:nivel )?(?:basico?a?|inicial|nociones|elemental|intermedio|medio|conversacional|conversation\w*|tecnico|avanzado|avancado|advanced|alto|fluid[oa]|fluente|fluent|bilingue|experto|nativ[oa]|native|materna|[abc][12]|100 ?%|90 ?%|80 ?%)\+?(?! ?\w*%)(?=\W|$)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LevelAfter { get; }

    [GeneratedRegex(
        @"\b(?:basic[oa]|inicial|nociones|intermedio|medio|conversacional|avan[zc]ad[oa]|alto|fluid[oa]|fluent|advanced|bilingue|excelente|buen|nativ[oa]|native|[abc][12]|100 ?%|90 ?%|80 ?%)(?: (?:nivel|dominio|manejo))?(?: (?:de|en|del|idioma|in|con|el))* ?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LevelBefore { get; }

    [GeneratedRegex(@"\b(?:bas\w+|inicial|nociones|elemental|inter\w+|medio|conv\w+|tecnico|nativ\w+|native|materna|avan[zc]\w+|advanced|alto|flu\w+|biling\w+|experto|excelente|[abc][12]\b|\d{2,3} ?%)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LevelWords { get; }

    [GeneratedRegex(@"\b(?:no (?:se )?(?:requiere|necesitas?|es necesario)|sin(?: necesidad de)?|personal|expatriad[oa]s?|estudiar?|aprende\w*|comida|restaurante|cocina|pastor|vino|hospital|colegio|instituto|escuela|club|bulldog|llave|disco)(?: (?:de|el|al|saber|hablar|nivel))* ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NoDemand { get; }

    [GeneratedRegex(@"\bidiomas?(?: requeridos?)?: ?(?:\w+ ?, ?)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\b(?:clases?|cursos?|capacitacion|estudi\w+|beca|descuentos?|convenios?|plataforma|aprend\w+|programa|formacion|academia)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Course { get; }

    [GeneratedRegex(@"\b(?:deseable|ideal(?:mente)?|plus|valora\w*|preferente\w*|preferible\w*|de preferencia|opcional)\b[^.;:]{0,30}:? ?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WelcomeBefore { get; }

    [GeneratedRegex(@"^[^.;,]{0,40}\b(?:deseable|plus|valorado|no excluyente|valorable|no indispensable|preferente\w*|preferible\w*|opcional|ideal)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WelcomeAfter { get; }
}
