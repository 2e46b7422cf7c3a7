using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>Tells telephone numbers of Latin America from prices, dates, years, addresses and codes.</summary>
/// <remarks>A number counts as a telephone number when a word before it says so (7 to 13 digits), when it starts with "+", or when its digits
/// are grouped as telephone numbers are and as nothing else is. In doubt without such a word it stays.</remarks>
internal static partial class TelephoneRule
{
    private const int Look = 32;

    /// <summary>The telephone numbers among groups of digits that stand together, as first and last group.</summary>
    public static IEnumerable<(int First, int Last)> Find(string text, List<DigitGroup> groups)
    {
        List<(int First, int Last)> found = [];
        var first = 0;
        while (first < groups.Count)
        {
            var last = LastOf(text, groups, first, isFollowing: found.Count > 0);
            if (last >= 0)
            {
                found.Add((first, last));
                first = last;
            }

            first++;
        }

        return found;
    }

    private static int LastOf(string text, List<DigitGroup> groups, int first, bool isFollowing)
    {
        var start = groups[first].Start;
        if (!MayStart(text, start))
        {
            return -1;
        }

        var isPlus = start > 0 && (text[start - 1] == '+' || (start > 1 && text[start - 1] is '(' or ' ' && text[start - 2] == '+'));
        var before = Folding.Fold(text.AsSpan(Math.Max(0, start - Look), Math.Min(Look, start)));
        var isTold = isFollowing || (first == 0 && Telling.Match(before) is { Success: true } told && !Paying.IsMatch(before.AsSpan(told.Index)));
        if (!isPlus && !isTold && Denying.IsMatch(before))
        {
            return -1;
        }

        var best = -1;
        var digits = 0;
        for (var last = first; last < groups.Count; last++)
        {
            digits += groups[last].Length;
            var shape = CollectionsOf(groups, first, last);
            if (MayEnd(text, groups[last], isTold) && IsTelephone(text, shape, digits, isPlus, isTold))
            {
                best = last;
                if (digits == 10 && !isPlus)
                {
                    break; // the national form: what follows is another number
                }
            }
        }

        return best;
    }

    private static ReadOnlySpan<DigitGroup> CollectionsOf(List<DigitGroup> groups, int first, int last) =>
        CollectionsMarshal.AsSpan(groups)[first..(last + 1)];

    private static bool IsTelephone(string text, ReadOnlySpan<DigitGroup> groups, int digits, bool isPlus, bool isTold)
    {
        if (isPlus)
        {
            return digits is >= 9 and <= 14;
        }

        if (IsDate(text, groups))
        {
            return false;
        }

        if (isTold)
        {
            return digits is >= 7 and <= 13 && !IsRange(text, groups);
        }

        if (groups.Length == 1)
        {
            return IsWhole(text.AsSpan(groups[0].Start, digits));
        }

        var leader = text[groups[0].Start];
        if (IsInPairs(text, groups) && leader >= '2')
        {
            return true;
        }

        if (IsMexican(text, groups) || (groups.Length == 2 && groups[0].Length == 7 && groups[1].Length == 4 && text[groups[0].Start + 2] == '9')) // Brazil: "1198765-4321"
        {
            return true;
        }

        if (digits is < 9 or > 13 || IsAmount(text, groups, leader) || groups[^1].Length < 3)
        {
            return false;
        }

        if (groups.Length == 2)
        {
            return groups[0].Length <= 3 && (groups[1].Length is 7 or 8 || (groups[1].Length == 9 && leader == '5' && text[groups[1].Start] == '9'));
        }

        // "300 123 4567", "55 1234 5678", "9 8765 4321", "01 55 1234 5678"
        if (groups.Length > 5 || (groups[0].Length > 3 && leader != '0'))
        {
            return false;
        }

        foreach (var group in groups[1..])
        {
            if (group.Length is < 1 or > 5 || (group.Length == 5 && groups.Length != 3)) // Brazil: "11 98765 4321"
            {
                return false;
            }
        }

        return groups[^1].Length == 4 || (digits is 9 or 10 && groups[^1].Length == 3);
    }

    /// <summary>"55 12 34 56 78", as many write it in Mexico.</summary>
    private static bool IsInPairs(string text, ReadOnlySpan<DigitGroup> groups)
    {
        var rises = true; // sizes do: "28 30 32 34 36"
        for (var at = 0; at < groups.Length; at++)
        {
            if (groups[at].Length != 2)
            {
                return false;
            }

            rises &= at == 0 || string.CompareOrdinal(text, groups[at].Start, text, groups[at - 1].Start, 2) > 0;
        }

        return groups.Length == 5 && !rises;
    }

    /// <summary>"442 123 45 67", "55 1234 56 78", "5512 3456 78".</summary>
    private static bool IsMexican(string text, ReadOnlySpan<DigitGroup> groups)
    {
        Span<char> shape = stackalloc char[groups.Length];
        for (var at = 0; at < groups.Length; at++)
        {
            shape[at] = (char)('0' + Math.Min(groups[at].Length, 9));
        }

        var start = text.AsSpan(groups[0].Start);
        return shape switch
        {
            "3322" or "2422" => start[0] >= '2',
            "442" or "4222" => start.StartsWith("55", StringComparison.Ordinal) || start.StartsWith("56", StringComparison.Ordinal)
                || start.StartsWith("33", StringComparison.Ordinal) || start.StartsWith("81", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>Digits in one piece: ten (Mexico, Colombia, Argentina), nine that start with 9 (Peru, Chile), or with a country code.</summary>
    private static bool IsWhole(ReadOnlySpan<char> digits) => digits.Length switch
    {
        9 => digits[0] == '9',
        10 => (digits[0] is >= '2' || (digits.StartsWith("11", StringComparison.Ordinal) && digits[2] is >= '2' and <= '7')) && !digits.EndsWith("0000", StringComparison.Ordinal),
        11 => digits[2] == '9' && digits[0] != '0' && digits[1] != '0' && !digits.EndsWith("0000", StringComparison.Ordinal), // also Brazil: "11987654321"
        12 => digits.StartsWith("52", StringComparison.Ordinal) || digits.StartsWith("573", StringComparison.Ordinal),
        13 => digits.StartsWith("521", StringComparison.Ordinal) || digits.StartsWith("549", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>"1 200 000": groups of three. A Peruvian or Chilean mobile number "987 654 321" looks alike, but begins with 9 and has no dots.</summary>
    private static bool IsAmount(string text, ReadOnlySpan<DigitGroup> groups, char leader)
    {
        foreach (var group in groups[1..])
        {
            if (group.Length != 3)
            {
                return false;
            }
        }

        return !(groups.Length == 3 && groups[0].Length == 3 && leader == '9' && text[groups[0].End] != '.');
    }

    /// <summary>"15-11-2026", "2026 11 15", "2019-2024".</summary>
    private static bool IsDate(string text, ReadOnlySpan<DigitGroup> groups)
    {
        var years = 0;
        var parts = 0;
        foreach (var group in groups)
        {
            years += group.Length == 4 && IsYear(text.AsSpan(group.Start, 4)) ? 1 : 0;
            parts += group.Length <= 2 ? 1 : 0;
        }

        return years > 0 && years + parts == groups.Length;
    }

    /// <summary>"15000 - 20000": two numbers of about the same length.</summary>
    private static bool IsRange(string text, ReadOnlySpan<DigitGroup> groups) =>
        groups.Length == 2 && groups[1].Start - groups[0].End == 3 && groups[0].Length >= 4;

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    private static bool MayStart(string text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        var further = start > 1 ? text[start - 2] : ' ';
        return before switch
        {
            '$' or '€' or '£' or '#' or '@' or '=' or '_' => false,
            '/' => further is ' ' or ')' || char.IsAsciiDigit(further),
            ',' or ':' or '.' => !char.IsAsciiDigit(further), // the end of an amount or a time
            ' ' => further is not ('$' or '€' or '£'),
            _ => !char.IsLetter(before),
        };
    }

    private static bool MayEnd(string text, DigitGroup last, bool isTold)
    {
        if (last.End >= text.Length)
        {
            return true;
        }

        var after = text[last.End];
        if (after is '%' or '€' or '$' || (char.IsLetter(after) && !isTold))
        {
            return false;
        }

        var isFraction = (after == '.' || (after is ',' or ':' && last.Length <= 3)) && last.End + 1 < text.Length && char.IsAsciiDigit(text[last.End + 1]);
        return !isFraction && (isTold || !Unit.IsMatch(Folding.Fold(text.AsSpan(last.End, Math.Min(12, text.Length - last.End)))));
    }

    [GeneratedRegex(
        @"(?:\b(?:tel|tels|telefonos?|telefono\w*|cel|cels|celular(?:es)?|movil(?:es)?|numero de contacto|whats\w*|watsap\w*|wasap\w*|wsp|wpp|wa|ws|fono|llama\w*|marca\w*|comunica\w*|contacta\w*|contacto|telefonica\w*|mensaje|phone|mobile|call|telefone|fone|zap)\b)[^$\d\n]*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Telling { get; }

    /// <summary>"WhatsApp, sueldo 1750905": what was told of a telephone is over.</summary>
    [GeneratedRegex(@"\b(?:sueldo|salario|salary|pago|renta|remuneracion|smlv|smmlv|smlmv|smmlv|minimo|bonos?|comision|comisiones|auxilio|folio|codigo|calle|carrera|cra|avenida|av|rfc|curp|cp)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Paying { get; }

    [GeneratedRegex(
        @"(?:\$ ?|\b(?:articulo|sku|catalogo|lote|factura|pedido|modelo|norma|folio|id|ref|referencia|codigo|clave|rfc|ruc|nit|cuit|rut|cnpj|cpf|cbu|registro|expediente|cedula|licencia|iso|nom|sueldo|salario|pago|renta|remuneracion|salary|calle|carrera|cra|cll|kra|avenida|av|km|entre|hasta)\b)[^\n]{0,8}$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Denying { get; }

    [GeneratedRegex(@"\A ?(?:pesos|mxn|mx|cop|clp|usd|ars|soles|mensual|brutos?|netos?|liquidos?|km|kg|anos|años|horas|hrs|unidades|m2)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unit { get; }
}
