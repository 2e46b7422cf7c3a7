using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Engagement;

/// <summary>Reads the kind of contract and who employs, from the text, then the title, then the portal's field.</summary>
internal static partial class ContractReader
{
    /// <summary>Shorter names are words of the language.</summary>
    private const int ShortestName = 5;

    /// <summary>How each form of <see cref="Form"/> begins.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "contrat", "vinculacion", "modalidad", "cargo", "puesto", "empleo", "vacante", "trabajo", "incorporacion", "posicion", "ingreso", "regim", "plaza", "termino ", "plazo ", "tiempo ", "duracion ",
            "indefinid", "indeterminad", "en relacion", "bajo ", "relacion ", "efetivo", "reemplazo", "proyecto", "obra ", "por obra", "por proyecto", "por faena", "por temporada", "por jornal",
            "por honorarios", "por prestacion", "por outsourcing", "personal ", "caracter ", "tipo ", "temporada ", "campaña ", "programa ", "convenio ", "boleta", "pago ", "a honorarios",
            "contra honorarios", "honorarios", "monotribut", "prestacion de", "prestador", "(pj)", "facturacion mensual", "direct", "no outsourcing", "sin outsourcing", "no somos", "no es outsourcing",
            "esquema outsourcing", "fijo ", "inicial ",
        ],
        StringComparison.Ordinal);

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for the contract, or "": its words, or schema.org's ("TEMPORARY").</param>
    /// <param name="employer">Who advertises, as stated, or "": words of its name say nothing of the contract.</param>
    public static Contract Read(AdWords ad, string field, string employer = "")
    {
        var name = Folding.Fold(employer);
        var kind = ContractKind.NotStated;
        var hiring = Hiring.NotStated;
        var quote = Quote.None;
        for (var found = Next(ad.FoldedText, 0); found is not null; found = Next(ad.FoldedText, found.Index + found.Length))
        {
            if (Clause.IsAside(ad.SectionAt(found.Index)) || IsOther(ad, found))
            {
                continue;
            }

            var (told, by) = (IsOfName(ad.FoldedText, found, name) ? ContractKind.NotStated : KindOf(found, ad.Country), HiringOf(found));
            if ((told != ContractKind.NotStated && kind == ContractKind.NotStated) || (by != Hiring.NotStated && !quote.IsSaid))
            {
                quote = ad.QuoteOf(found.Index, found.Length);
            }

            kind = kind == ContractKind.NotStated ? told : kind;
            hiring = hiring == Hiring.NotStated ? by : hiring;
        }

        if (kind == ContractKind.NotStated)
        {
            var (named, words) = Named(ad.FoldedTitle, ad.Country) is { } titled ? (titled, ad.Title) : (InField(field, ad.Country), field);
            kind = named;
            quote = kind == ContractKind.NotStated ? quote : Quote.Outside(words);
        }

        return kind == ContractKind.NotStated && hiring == Hiring.NotStated ? Contract.NotStated : new(kind, hiring, quote);
    }

    private static ContractKind? Named(string title, string country) =>
        Trainee.IsMatch(title) ? ContractKind.Internship
        : Next(title, 0) is { } found && KindOf(found, country) is var kind && kind != ContractKind.NotStated ? kind
        : null;

    private static ContractKind InField(string field, string country)
    {
        var folded = Folding.Fold(field);
        return Named(folded, country) ?? FieldForm.Match(folded) switch
        {
            { Success: false } => ContractKind.NotStated,
            var found => KindOf(found, country),
        };
    }

    private static Match? Next(string folded, int from) => StemSearch.Next(folded, from, folded.Length, Stems, Form);

    /// <summary>"Contrato fijo" has an end where one says "término fijo" or "plazo fijo" for it, and none in Mexico.</summary>
    private static ContractKind KindOf(Match found, string country) =>
        found.Groups["fijo"].Success ? (country is "CO" or "CL" or "PE" or "EC" ? ContractKind.FixedTerm : ContractKind.Permanent) :
        found.Groups["permanent"].Success ? ContractKind.Permanent
        : found.Groups["fixed"].Success ? ContractKind.FixedTerm
        : found.Groups["project"].Success ? ContractKind.Project
        : found.Groups["temporary"].Success ? ContractKind.Temporary
        : found.Groups["internship"].Success ? ContractKind.Internship
        : found.Groups["self"].Success ? ContractKind.SelfEmployed
        : ContractKind.NotStated;

    private static Hiring HiringOf(Match found) =>
        found.Groups["direct"].Success ? Hiring.Direct : found.Groups["agency"].Success ? Hiring.ThroughAgency : Hiring.NotStated;

    /// <summary>Whether the words reach into the name of who advertises ("contratado por Obra Nueva").</summary>
    private static bool IsOfName(string text, Match found, string name)
    {
        var (start, end) = (found.Index, found.Index + found.Length);
        for (var at = name.Length < ShortestName ? -1 : text.IndexOf(name, Math.Max(0, start - name.Length), StringComparison.Ordinal); at >= 0 && at < end; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at + name.Length > start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Contracts that the person will handle, not have.</summary>
    private static bool IsOther(AdWords ad, Match found)
    {
        var start = Clause.StartOf(ad.Text, found.Index, 50);
        return OtherBefore.IsMatch(ad.FoldedText.AsSpan(start, found.Index - start));
    }

    [GeneratedRegex(
        @"\G(?:(?<permanent>(?:(?:contrat(?:o|acion)|vinculacion|modalidad|cargo|puesto|empleo)(?: laboral)?:? )?(?:(?:a|por|de) )?(?:termino |plazo |tiempo |duracion )?(?:indefinid[oa]|indeterminad[oa])\b|(?:contrat(?:o|acion)|puesto|plaza|empleo|vacante|trabajo|incorporacion|posicion|ingreso|regimen|cargo)(?: laboral)?:? (?:es )?(?:de |por |como )?(?:planta\b(?! (?:de|baja)\b)|(?<fijo>fij[oa]\b)|permanente|efectiv[oa]\b)|(?:en |bajo )?relacion (?:de|en) dependencia(?: efectiva| directa)?|bajo dependencia|efetivo – clt|regime clt|contratacao (?:clt|efetiva)|modalidad de contratacion:? (?:permanente|efectiva))" +
        @"|(?<fixed>(?:contrat(?:o|acion)(?: laboral| inicial(?:mente)?)?:? )?(?:(?:a|por|de) )?(?:plazo|termino|tiempo) (?:fijo|determinado)(?: (?:de|por|a) \d{1,2} mes(?:es)?)?|(?:contrato|contratacion|proyecto)(?: \w+)? (?:de|por) (?:\d{1,2}|un|dos|tres|cuatro|seis|doce)(?: \(\d+\))? (?:mes(?:es)?|años?|semanas)(?: de duracion)?|contrato inicial(?:mente)? (?:por|de) \w+ mes(?:es)?|reemplazo (?:por|de) (?:licencia|maternidad|pre ?natal|vacaciones)|proyecto (?:inicialmente )?hasta \w+|(?:inicial )?(?:a termino )?fijo (?:a|por|de) \d{1,2} mes(?:es)?|inicial a (?:termino|plazo) fijo)" +
        @"|(?<project>(?:contrat(?:o|acion)(?: laboral)?:? )?(?:(?:de|por|a) )?(?<!\bmano de )obra (?:o|y|u|/) ?(?:labor|faena)\b(?: contratada)?|(?:(?:contrat(?:o|acion|ad[oa]s?)|trabajo|empleo|modalidad):? por|(?:contrato|modalidad):? de) (?:obra|faena|proyecto)\b(?! (?:de|social|civil|publica|privada|negra|gris|blanca|nueva)\b)|por (?:obra determinada|obra contratada|proyecto\b|faena\b))" +
        @"|(?<temporary>(?:contrat(?:o|acion)|puesto|posicion|trabajo|empleo|modalidad|personal|vacante|incorporacion|cargo|ingreso)(?: laboral| de trabajo| de contratacion| de empleo| es)?:? (?:es )?(?:de |por |en |tipo |modalidad |caracter )?(?:eventual|temporal\b|temporari[oa]|transitori[oa])|(?:modalidad|caracter|tipo) eventual|por (?:temporada|jornal)\b|(?:temporada|campaña) (?:alta|navideña|de verano)|contratacao (?:de tipo )?temporari[oa]|tipo de contrato:? temporal)" +
        @"|(?<internship>contrato (?:de |por )?(?:aprendizaje|practicas?|pasantia)|(?:modalidad|programa|convenio) (?:de )?(?:pasantias?|practicas?(?: profesionales| laborales)?|becari[oa]s?|trainee|aprendizaje)|contratacao (?:de tipo )?(?:estagio|jovem aprendiz))" +
        @"|(?<self>(?:por|a|contra|boletas? de|pago (?:por|de)|regimen de|contrato de|contratacion por) honorarios|honorarios asimilados|monotribut\w+|(?:contrato|contratacion|vinculacion|modalidad)(?: civil| laboral)?:? (?:de |por |a )?prestacion de servicios(?: profesionales)?|por prestacion de servicios|prestacion de servicios \(?ops|prestador de servicos|\(pj\)|contrato freelance|facturacion mensual|trabajo independiente|contrat\w+ (?:por|100 ?%) comision(?:es)?)" +
        @"|(?<direct>(?:contrat(?:o|acion|amos|ado|ada)|ingreso|incorporacion)(?: \w+)?(?: es)? direct[oa](?:mente)?\b(?: (?:con|por|de|en) (?:(?:la|el|nuestra) )?\p{L}+)?|direct[oa](?:mente)? (?:con|por) la (?:empresa|compania)|(?:no|sin) (?:somos |es )?outsourcing)" +
        @"|(?<agency>(?:contrat\w+|ingreso|incorporacion|vinculacion)(?: \w+)?(?: es)? (?:por|a traves de|mediante|con)(?: (?:la|una|nuestra|empresa))? ?(?:consultora|agencia|temporal\b|outsourcing|tercer\w+|empresa de servicios|servicios temporales|bolsa)|(?:por|bajo|esquema) outsourcing|personal tercerizado))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }

    [GeneratedRegex(
        @"\b(?:(?<permanent>permanen\w+|indefinid[oa]|indeterminad[oa]|planta|efectiv[oa]|efetivo|dependencia|clt|fij[oa]$)|(?<fixed>fixed|plazo|determinad[oa]|termino)|(?<project>(?<!\bmano de )obra\b(?! (?:social|civil|publica|privada|negra|gris|blanca|nueva)\b)|proyecto)|(?<temporary>temporar\w+|temporal|eventual\w*|jornal)|(?<internship>intern(?:ship)?|practic\w+|pasant\w+|estagio|aprendi\w+)|(?<self>contractor|honorarios|prestacao|prestacion|prestador|autonomo|freelanc\w+|comision\w*|independiente))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FieldForm { get; }

    [GeneratedRegex(@"\b(?:becari[oa]s?|practicantes?|pasantias?|aprendi(?:z|ces)|trainee|intern|internship|estagi(?:o|ario|aria)|practicas? (?:profesional|laboral|de)\w*)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Trainee { get; }

    [GeneratedRegex(@"\b(?:elabora\w*|redac\w+|revis\w+|gestion\w*|administra\w*|control|liquida\w+|trabajadores|colaboradores|reclut\w+|seleccion|pago a|manejo de|calculo|proveedores|llevar|opcion|posibilidad(?:es)?|luego|posteriormente|pasa(?:r|s)?|renovacion|rentabilidad|costos?|gastos?|presupuest\w+|resultados|desglosad\w+)\b[^.:]{0,30}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherBefore { get; }
}
