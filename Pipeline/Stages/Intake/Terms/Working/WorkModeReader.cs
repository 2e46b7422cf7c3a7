using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Working;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Working;

/// <summary>Reads where the work is done. A label ("Modalidad: presencial") beats the portal's field, that the title, and that other words of the text.</summary>
/// <remarks>Remote support, training or interviews on site and hybrid software are duties and circumstances, not modes. Where on site and
/// remote are both named without a label, the mode is hybrid.</remarks>
internal static partial class WorkModeReader
{
    /// <summary>Without one of these no form can match.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["presencia", "hibrid", "hybrid", "remot", "home office", "home-office", "homeoffice", "from home", "teletrab", "desde casa", "desde tu", "desde su", "desde el hogar", "desde cual", "telecommute", "en sitio", "on-site", "on site", "onsite", "in situ", "distancia", "virtual"], StringComparison.Ordinal);

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for it, or "".</param>
    /// <param name="place">The place in the portal's words: "Remoto", "México (home office)".</param>
    public static WorkMode Read(AdWords ad, string field, string place)
    {
        var hasWords = ad.FoldedText.AsSpan().ContainsAny(Hints);
        return (hasWords ? Labelled(ad) : null) ?? InLine(field) ?? InLine(ad.Title) ?? (hasWords ? Told(ad) : null) ?? InPlace(place) ?? WorkMode.NotStated;
    }

    private static WorkMode? Labelled(AdWords ad)
    {
        for (var found = Label.Match(ad.FoldedText); found.Success; found = found.NextMatch())
        {
            if (!Clause.IsAside(ad.SectionAt(found.Index)) || ad.SectionAt(found.Index) == SectionKind.AboutEmployer)
            {
                var mode = found.Groups["mode"];
                var kind = mode.ValueSpan is "virtual" ? WorkModeKind.Remote : mode.ValueSpan.StartsWith("mixt") ? WorkModeKind.Hybrid : KindOf(ad.FoldedText.AsSpan(mode.Index, Clause.EndOf(ad.Text, mode.Index, mode.Length + 30) - mode.Index));
                return new(kind, ad.QuoteOf(found.Index, found.Length));
            }
        }

        return null;
    }

    private static WorkMode? Told(AdWords ad)
    {
        Match? onsite = null, remote = null;
        for (var found = Form.Match(ad.FoldedText); found.Success; found = found.NextMatch())
        {
            if (Clause.IsAside(ad.SectionAt(found.Index)) || IsOther(ad, found))
            {
                continue;
            }

            if (found.Groups["hybrid"].Success)
            {
                return new(WorkModeKind.Hybrid, ad.QuoteOf(found.Index, found.Length));
            }

            onsite ??= found.Groups["onsite"].Success ? found : null;
            remote ??= found.Groups["remote"].Success ? found : null;
        }

        if (onsite is not null && remote is not null)
        {
            var (start, end) = (Math.Min(onsite.Index, remote.Index), Math.Max(onsite.Index + onsite.Length, remote.Index + remote.Length));
            return new(WorkModeKind.Hybrid, end - start < 150 ? ad.QuoteOf(start, end - start) : ad.QuoteOf(remote.Index, remote.Length));
        }

        return (onsite ?? remote) is { } only ? new(only == onsite ? WorkModeKind.Onsite : WorkModeKind.Remote, ad.QuoteOf(only.Index, only.Length)) : null;
    }

    private static bool IsOther(AdWords ad, Match found)
    {
        var start = Clause.StartOf(ad.Text, found.Index, 60);
        var end = found.Index + found.Length;
        return OtherBefore.IsMatch(ad.FoldedText.AsSpan(start, found.Index - start))
            || OtherAfter.IsMatch(ad.FoldedText.AsSpan(end, Clause.EndOf(ad.Text, end, 40) - end));
    }

    /// <summary>A field or title, in which the bare word is enough: "Remoto", "Presencial y remoto", "TELECOMMUTE".</summary>
    private static WorkMode? InLine(string line)
    {
        var folded = Folding.Fold(line);
        if (!folded.AsSpan().ContainsAny(Hints) || Duty.IsMatch(folded) || KindOf(folded) is var kind && kind == WorkModeKind.NotStated)
        {
            return null;
        }

        return new(kind, Quote.Outside(line));
    }

    private static WorkMode? InPlace(string place) => InLine(place) is { Kind: not WorkModeKind.Onsite } told ? told : null;

    private static WorkModeKind KindOf(ReadOnlySpan<char> folded)
    {
        var isOnsite = Onsite.IsMatch(folded);
        var isRemote = Remote.IsMatch(folded);
        return Hybrid.IsMatch(folded) || (isOnsite && isRemote) ? WorkModeKind.Hybrid
            : isRemote ? WorkModeKind.Remote
            : isOnsite ? WorkModeKind.Onsite
            : WorkModeKind.NotStated;
    }

    [GeneratedRegex(
        @"\b(?:modalidad(?: de (?:trabajo|contratacion|empleo))?|tipo de trabajo|esquema(?: de (?:trabajo|empleo)| laboral)?|formato|tipo|modelo|modalidade|labor(?:es)?|work mode|modelo de trabajo|lugar de trabajo|regime|jornada(?: laboral)?|puesto es|trabajo es)(?: (?:sera|es|de manera|flexible))? ?[:\-–]? ?(?:100 ?% |completamente |totalmente |trabajo |en )?(?<mode>presencial(?:es)?|hibrid[oa]|remot[oa]|home[ -]?office|teletrabajo|mixt[oa](?= ?\(?presencial)|semi ?-?presencial|virtual\b(?! y)|a distancia|on ?-?site|in situ)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label { get; }

    [GeneratedRegex(
        @"\b(?:(?<hybrid>(?:esquema|trabajo|formato|modelo|jornada|puesto|posicion|rol|sistema|regimen|horario) (?:de trabajo )?(?:flexible )?(?:hibrid[oa]|semi ?-?presencial)|hibrid[oa] ?[(/,-]|presencial ?[-/] ?hibrid[oa]|(?:home[ -]?office|remot[oa]|teletrabajo) (?:y|o|/) presencial|presencial ?(?:y|/|\+) ?(?:remot[oa]|home[ -]?office|teletrabajo)|\d dias? (?:de |en )?(?:home[ -]?office|teletrabajo|remotos?)|semi ?-?presencial|hybrid work)" +
        @"|(?<remote>100 ?% (?:remot[oa]|home[ -]?office|virtual|desde casa|online)|(?:trabajo|empleo|puesto|posicion|vacante|rol|jornada|manera|forma|totalmente|completamente|trabajar|labor|full|tiempo completo|full time|part time) (?:es |100% )?(?:remot[oa]|a distancia|desde (?:tu )?casa)|teletrabajo|home[ -]?office|trabaj\w+ (?:de )?desde (?:tu |su |la )?(?:casa|hogar|domicilio|cualquier)|remote (?:work|job|position|role)|fully remote|work from home|(?<=[\-–(|/] ?)remot[oa](?= ?[\-–)|/.]|$))" +
        @"|(?<onsite>\(presencial\)|(?:100 ?% |trabajo |empleo |puesto |posicion |jornada |forma |manera |oficina |asistencia |totalmente |completamente |full time |tiempo completo )presencial|presencial(?= ?(?:\||-|–|\(|\.|,|$|\n| en | de lunes| lunes| zona))|en sitio\b|on ?-?site (?:role|work|position)|onsite))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }

    [GeneratedRegex(
        @"\b(?:capacitacion|formacion|entrenamiento|induccion|entrevistas?|atencion|asesoria|venta|ventas|clientes?|soporte|asistencia tecnica|reunion(?:es)?|curso|clases|proceso|seleccion|visitas?|evaluacion|charlas?|bolsa|beneficios?|bono|apoyo|ayuda|posibilidad|opcion|experiencia|gestion|modulo|taller|sesiones|servicio|arquitecturas?|software|nube|infraestructuras?|perfil|tecnologias?|ya sea|telefonic[oa],?|canales?|encuentros)\b[^.:]{0,45}$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherBefore { get; }

    [GeneratedRegex(@"^,? ?(?:/ ?)?(?:y |o |e |u )?(?:telefonic|digital|virtual(?:es|mente)? y|por telefono|via|al cliente|y mas)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherAfter { get; }

    [GeneratedRegex(@"\b(?:soporte|asistencia|monitoreo|acceso|control|mantenimiento|sensores?|venta|ventas|atencion|vehiculos?|motores?) (?:tecnic[oa] )?(?:remot|presencial|hibrid)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Duty { get; }

    [GeneratedRegex(@"\b(?:hibrid[oa]s?|hybrid|semi ?-?presencial|\d dias? (?:de |en )?(?:home[ -]?office|teletrabajo|remotos?))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hybrid { get; }

    [GeneratedRegex(@"\b(?:remot[oa]s?|remote|home[ -]?office|teletrabajo|telecommute|telework|a distancia|(?:trabajo|trabaja|trabajar) desde (?:tu )?casa|desde casa)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remote { get; }

    [GeneratedRegex(@"\b(?:presencial(?:es)?|on ?-?site|onsite|en sitio|in situ)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Onsite { get; }
}
