using System.Collections.Frozen;
using System.Text;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>
/// Finds the names of those whom applicants are to ask for. A name is known by a usual given name that an honorific precedes ("Lic. Manuel"), or that a
/// contact surrounds ("atención Eduardo Islas, whatsapp …"). Streets and institutions bear names too, and keep them.
/// </summary>
internal static class ContactNames
{
    /// <summary>Characters around a name within which something has to speak of contact.</summary>
    private const int Reach = 60;

    private const int MostSurnames = 2;

    /// <summary>Letters of the longest word in the lists below, and some more.</summary>
    private const int Longest = 24;

    private static readonly FrozenSet<string> GivenNames = EmbeddedLines.Of("Intake.Privacy.given-names.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Honorifics = Words("lic licda lcda licenciada licenciado ing ingeniera ingeniero sr sra srta señor señora señorita psic psicologa mtro mtra maestra maestro dr dra doctor doctora cp lrh arq");

    /// <summary>Directly before a name, these say that one turns to it.</summary>
    private static readonly FrozenSet<string> Cues = Words("con la el atencion atn att at'n contacto contactar contactarse a por nombre reclutador reclutadora analista responsable es soy");

    /// <summary>Near a name, these say that it is somebody to write to or to ask for.</summary>
    private static readonly string[] Contacts =
    [
        "[telefono]", "[correo]", "[enlace]", "whats", "atencion ", "atn", "contact", "comunicate", "comunicarse", "preguntar por", "pregunta por", "informes", "entrevista", "agendar", "cita", "presentarse con", "dirigirse",
    ];

    /// <summary>What bears a name without being a person to ask for.</summary>
    private static readonly FrozenSet<string> Bearers = Words("calle c av ave avenida blvd boulevard calzada colonia col esquina esq hospital clinica escuela instituto plaza edificio eje prolongacion privada centro universidad colegio fundacion municipio parque metro estacion san santa grupo");

    /// <summary>Words with a capital letter that follow a name without being part of it.</summary>
    private static readonly FrozenSet<string> Others = Words("""
        tipo requerimientos requisitos educacion horario sueldo lugar zona edad telefono tel cel celular whatsapp whats correo email lunes martes miercoles jueves viernes sabado domingo enviar envia
        interesados puesto ofrecemos beneficios actividades funciones perfil vacante contrato salario ubicacion direccion domicilio col calle av en el la los las de para con se si gerente recursos humanos rh reclutamiento
        ventas o y e interesadas mandar whatsap escolaridad experiencia empresa departamento area planta sucursal postulate postularse asunto citas cita gracias informes importante
        """);

    /// <summary>The text with a placeholder for each, and how many there were.</summary>
    public static (string Text, int Removed) Remove(string text, string placeholder)
    {
        var words = WordsOf(text);
        StringBuilder? kept = null;
        var (written, removed) = (0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsName(text, words, at))
            {
                continue;
            }

            var last = LastOf(text, words, at);
            kept ??= new StringBuilder(text.Length);
            kept.Append(text, written, words[at].Start.Value - written).Append(placeholder);
            written = words[last].End.Value;
            removed++;
            at = last;
        }

        return kept is null ? (text, 0) : (kept.Append(text, written, text.Length - written).ToString(), removed);
    }

    private static bool IsName(string text, List<Range> words, int at)
    {
        if (at == 0 || !IsCapital(text, words[at]) || !Is(GivenNames, text[words[at]]) || !StandTogether(text, words, at - 1))
        {
            return false;
        }

        var before = text.AsSpan()[words[at - 1]];
        var hasHonorific = Is(Honorifics, before);
        if (Is(Bearers, before) || (at > 1 && hasHonorific && Is(Bearers, text.AsSpan()[words[at - 2]])))
        {
            return false;
        }

        return hasHonorific || (Is(Cues, before) && at + 1 < words.Count && StandTogether(text, words, at) && IsCapital(text, words[at + 1]) && SpeaksOfContact(text, words[at]));
    }

    /// <summary>Further given names and two surnames: "José Luis Pérez de la Cruz".</summary>
    private static int LastOf(string text, List<Range> words, int at)
    {
        var (last, surnames) = (at, 0);
        for (var next = at + 1; next < words.Count && StandTogether(text, words, next - 1); next++)
        {
            var word = text.AsSpan()[words[next]];
            if (word is "de" or "del" or "la" or "los" && next - last <= 2)
            {
                continue;
            }

            if (!IsCapital(text, words[next]) || Is(Others, word) || (!Is(GivenNames, word) && surnames++ == MostSurnames))
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private static bool SpeaksOfContact(string text, Range word)
    {
        var from = Math.Max(0, word.Start.Value - Reach);
        var around = Folding.Fold(text.AsSpan(from, Math.Min(text.Length, word.End.Value + Reach) - from));
        return Array.Exists(Contacts, contact => around.Contains(contact, StringComparison.Ordinal));
    }

    /// <summary>Whether nothing but a blank, a dot or a colon is between a word and the next.</summary>
    private static bool StandTogether(string text, List<Range> words, int first)
    {
        var between = text.AsSpan()[words[first].End..words[first + 1].Start];
        return between.Length is >= 1 and <= 3 && between.IndexOfAnyExcept(" .:") < 0;
    }

    private static bool IsCapital(string text, Range word) => char.IsUpper(text[word.Start.Value]);

    private static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        if (word.Length > Longest)
        {
            return false;
        }

        for (var at = 0; at < word.Length; at++)
        {
            folded[at] = Folding.Fold(word[at]);
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..word.Length]);
    }

    private static List<Range> WordsOf(string text)
    {
        List<Range> words = [];
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(start..at);
            }
        }

        return words;
    }

    private static FrozenSet<string> Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
