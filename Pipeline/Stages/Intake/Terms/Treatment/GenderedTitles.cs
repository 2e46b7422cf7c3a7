using System.Collections.Frozen;

using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Treatment;

/// <summary>
/// Titles in the feminine only ("Promotora de marca"). The masculine alone is the custom of the language for both, and says nothing; with the feminine alone
/// an ad wants women.
/// </summary>
internal static class GenderedTitles
{
    /// <summary>As written, in lower case, in the singular: "secretaria" is a person, "secretaría" an office.</summary>
    private static readonly FrozenSet<string> Feminine = """
        abogada administradora agrónoma animadora asesora arquitecta cajera camarera capacitadora cobradora cocinera colaboradora compradora conductora contadora coordinadora
        costurera cuidadora decoradora demostradora desarrolladora diseñadora directora doctora educadora ejecutiva empacadora empleada encargada enfermera entrenadora
        facturadora formadora ingeniera instructora jefa lavandera licenciada maestra médica mesera moza mucama niñera operadora operaria panadera peluquera planchadora
        profesora programadora promotora psicóloga reclutadora secretaria supervisora técnica tutora vendedora
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Behind what a feminine word speaks of a thing or a trade: "empresa promotora", "máquina operadora", "área técnica".</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.Create(
        StringComparer.Ordinal, "empresa", "área", "carrera", "asistencia", "gestión", "atención", "dirección", "asesoría", "ayuda", "línea", "máquina", "visita", "agencia", "mesa", "ficha", "especialidad", "escuela", "mano", "venta", "ventas", "oficina", "formación", "gerencia", "consultoría", "práctica");

    /// <summary>The word of the title, or nothing.</summary>
    public static Quote Find(AdWords ad)
    {
        var title = ad.Title.ToLowerInvariant();
        var before = ReadOnlySpan<char>.Empty;
        var words = Feminine.GetAlternateLookup<ReadOnlySpan<char>>();
        var things = Things.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < title.Length; at++)
        {
            var start = at;
            while (at < title.Length && char.IsLetter(title[at]))
            {
                at++;
            }

            var word = title.AsSpan(start, at - start);
            if (words.Contains(word.TrimEnd('s')) && !things.Contains(before) && !HasOtherForm(ad, title, start, at))
            {
                return Quote.Outside(ad.Title[start..at]);
            }

            before = word.IsEmpty ? before : word;
        }

        return Quote.None;
    }

    /// <summary>"Vendedora o vendedor", "Cajera/o", "Maestra (o)", "Ejecutiv@"; or the text, written apart, speaks of both.</summary>
    private static bool HasOtherForm(AdWords ad, string title, int start, int end)
    {
        var other = Masculine(title.AsSpan(start, end - start).TrimEnd('s'));
        var behind = title.AsSpan(end).TrimStart();
        return IsIn(title, other)
            || behind is ['/' or '@', ..] or ['(', 'o' or 'e', ..] or ['-', 'o', ..]
            || (start > 0 && title[start - 1] == '/')
            || ad.FoldedText.Contains($"{Folding.Fold(other)}/a", StringComparison.Ordinal)
            || ad.FoldedText.Contains($"{Folding.Fold(other)} (a)", StringComparison.Ordinal);
    }

    /// <summary>"promotor" is in "promotora", but not as a word.</summary>
    private static bool IsIn(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.Ordinal); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var behind = at + word.Length;
            if (behind == title.Length || !char.IsLetter(title[behind]) || title.AsSpan(behind).StartsWith("es"))
            {
                return true;
            }
        }

        return false;
    }

    private static string Masculine(ReadOnlySpan<char> feminine) => feminine switch
    {
        "jefa" => "jefe",
        _ when feminine.EndsWith("ora") => feminine[..^1].ToString(),
        _ => $"{feminine[..^1]}o",
    };
}
