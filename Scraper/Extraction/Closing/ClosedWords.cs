using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Extraction.Closing;

/// <summary>How portals say that an ad is closed, in Spanish, English, Portuguese and French.</summary>
internal static partial class ClosedWords
{
    /// <summary>Every phrase has one of these in it, as written in a page; a page without any need not be looked at.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "ya no ", "cerrad", "caducad", "ha expirado", "expirada", "finalizad", "vencid", "cubierta", "cubierto", "concluid", "desactivad",
            "no longer", "has expired", "been filled", "been closed", "been removed", "is closed", "now closed",
            "encerrada", "encerrado", "preenchida", "expirou", " mais ", "fechada",
            "est plus", "a expir", "est expir", "pourvu", "est cl", "a &eacute;t&eacute;", "est ferm",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Apart, since one letter with an accent among them makes the search of all of them many times slower.</summary>
    private static readonly SearchValues<string> AccentedHints = SearchValues.Create(["a été", "A été", "A ÉTÉ"], StringComparison.Ordinal);

    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Hints) || text.ContainsAny(AccentedHints);

    /// <summary>The phrase that says it, lower case and without accents; "" when there is none.</summary>
    public static string In(string text) => UserPattern.Find(Phrase, Folded(text));

    /// <summary>Lower case, without accents, blanks collapsed.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(character))
            {
                folded.Append(folded.Length == 0 || folded[^1] == ' ' ? "" : " ");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(character == '’' ? '\'' : char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    // What follows must end the sentence or say since when: "vacante cerrada los domingos" is something else.
    [GeneratedRegex(
        """
        \b(?:
          (?:oferta|vacante|empleo|puesto|anuncio|aviso|convocatoria|publicacion|plaza|proceso\ de\ seleccion)(?:\ de\ (?:trabajo|empleo)|\ laboral|\ que\ busca)*
            (?:\ (?:ya\ )?no\ (?:esta|se\ encuentra|sigue)\ (?:disponible|activ[oa]|vigente|abiert[oa]|publicad[oa])
              |(?:\ (?:ya|ha|fue|sido|esta|se\ encuentra|se\ ha))*\ (?:cerrad[oa]|caducad[oa]|expirad[oa]|finalizad[oa]|vencid[oa]|cubiert[oa]|concluid[oa]|desactivad[oa]))
          |ya\ no\ (?:se\ )?(?:acepta|recibe)n?\ (?:mas\ )?(?:postulaciones|candidaturas|solicitudes|inscripciones)
          |no\ longer\ (?:accepting|taking|receiving)\ applications
          |(?:job|position|vacancy|posting|role|listing|opportunity|opening|advert|advertisement|requisition)(?:\ (?:ad|post|posting|listing|opening|you\ are\ looking\ for))?
            \ (?:is\ no\ longer\ (?:available|active|open|advertised|online)|is\ (?:now\ )?closed|has\ (?:now\ )?expired|has\ (?:now\ |already\ )?been\ (?:filled|closed|removed))
          |(?:vaga|oportunidade|oferta|anuncio)(?:\ de\ (?:emprego|trabalho))?
            (?:(?:\ (?:ja|foi|esta|se\ encontra))*\ (?:encerrad[oa]|expirad[oa]|preenchid[oa]|finalizad[oa]|fechad[oa])|\ expirou|\ (?:ja\ )?nao\ (?:esta|aceita)\ (?:mais\ )?(?:disponivel|ativ[oa]|candidaturas))
          |(?:offre|annonce|poste|emploi)(?:\ d'emploi)?
            \ (?:n'est\ plus\ (?:disponible|en\ ligne|active?|ouverte?|a\ pourvoir)|a\ expire|est\ (?:expiree?|cloturee?|pourvue?|fermee?)|a\ ete\ (?:pourvue?|cloturee?|retiree?))
        )(?=\s*(?:$|[.!,;:|)·–—-]|el\ \d|desde\b|por\b|y\b|hace\b|and\b|em\ \d|e\b|et\b|depuis\b|on\b|since\b))
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phrase { get; }
}
