using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms.Engagement;

/// <summary>Reads the kind of contract and who employs, from the text, then the title, then the portal's field.</summary>
internal static partial class ContractReader
{
    /// <summary>Without one of these no form can match.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "contrat", "indefinid", "indetermin", "dependencia", "efectiv", "plazo", "termino", "obra", "proyecto", "faena", "eventual", "tempor", "jornal", "planta", "fij", "vincula",
            "becari", "pasantia", "aprendi", "practica", "trainee", "estagio", "honorarios", "monotribut", "prestacion", "outsourcing", "freelance", "facturacion", "clt", "permanen", "intern",
        ],
        StringComparison.Ordinal);

    /// <param name="ad">The ad.</param>
    /// <param name="field">The portal's field for the contract, or "": its words, or schema.org's ("TEMPORARY").</param>
    public static Contract Read(AdWords ad, string field)
    {
        var kind = ContractKind.NotStated;
        var hiring = Hiring.NotStated;
        var quote = Quote.None;
        if (ad.FoldedText.AsSpan().ContainsAny(Hints))
        {
            foreach (Match found in Form.Matches(ad.FoldedText))
            {
                if (ad.SectionAt(found.Index) == SectionKind.PortalText || IsOther(ad, found))
                {
                    continue;
                }

                var (told, by) = (KindOf(found), HiringOf(found));
                var isNews = (kind == ContractKind.NotStated && told != kind) || (hiring == Hiring.NotStated && by != hiring);
                quote = isNews && (told != ContractKind.NotStated ? kind == ContractKind.NotStated : !quote.IsSaid) ? ad.QuoteOf(found.Index, found.Length) : quote;
                kind = kind == ContractKind.NotStated ? told : kind;
                hiring = hiring == Hiring.NotStated ? by : hiring;
            }
        }

        if (kind == ContractKind.NotStated)
        {
            var (named, words) = Named(ad.FoldedTitle) is { } titled ? (titled, ad.Title) : (InField(field), field);
            kind = named;
            quote = kind == ContractKind.NotStated ? quote : Quote.Outside(words);
        }

        return kind == ContractKind.NotStated && hiring == Hiring.NotStated ? Contract.NotStated : new(kind, hiring, quote);
    }

    private static ContractKind? Named(string title) =>
        Trainee.IsMatch(title) ? ContractKind.Internship
        : Form.Match(title) is { Success: true } found && KindOf(found) is var kind && kind != ContractKind.NotStated ? kind
        : null;

    private static ContractKind InField(string field)
    {
        var folded = Folding.Fold(field);
        return Named(folded) ?? FieldForm.Match(folded) switch
        {
            { Success: false } => ContractKind.NotStated,
            var found => KindOf(found),
        };
    }

    private static ContractKind KindOf(Match found) =>
        found.Groups["permanent"].Success ? ContractKind.Permanent
        : found.Groups["fixed"].Success ? ContractKind.FixedTerm
        : found.Groups["project"].Success ? ContractKind.Project
        : found.Groups["temporary"].Success ? ContractKind.Temporary
        : found.Groups["internship"].Success ? ContractKind.Internship
        : found.Groups["self"].Success ? ContractKind.SelfEmployed
        : ContractKind.NotStated;

    private static Hiring HiringOf(Match found) =>
        found.Groups["direct"].Success ? Hiring.Direct : found.Groups["agency"].Success ? Hiring.ThroughAgency : Hiring.NotStated;

    /// <summary>Contracts that the person will handle, not have.</summary>
    private static bool IsOther(AdWords ad, Match found)
    {
        var start = Clause.StartOf(ad.Text, found.Index, 50);
        return OtherBefore.IsMatch(ad.FoldedText.AsSpan(start, found.Index - start));
    }

    [GeneratedRegex(
        @"\b(?:(?<permanent>(?:(?:contrat(?:o|acion)|vinculacion|modalidad|cargo|puesto|empleo)(?: laboral)?:? )?(?:(?:a|por|de) )?(?:termino |plazo |tiempo |duracion )?(?:indefinid[oa]|indeterminad[oa])\b|(?:contrat(?:o|acion)|puesto|plaza|empleo|vacante|trabajo|incorporacion|posicion|ingreso|regimen|cargo)(?: laboral)?:? (?:es )?(?:de |por |como )?(?:planta\b(?! (?:de|baja))|fij[oa]\b|permanente|efectiv[oa]\b|estable\b)|(?:en |bajo )?relacion (?:de|en) dependencia(?: efectiva| directa)?|bajo dependencia|efetivo – clt|regime clt|contratacao (?:clt|efetiva)|modalidad de contratacion:? (?:permanente|efectiva))" +
        @"|(?<fixed>(?:contrat(?:o|acion)(?: laboral| inicial(?:mente)?)?:? )?(?:(?:a|por|de) )?(?:plazo|termino|tiempo) (?:fijo|determinado)(?: (?:de|por|a) \d{1,2} mes(?:es)?)?|(?:contrato|contratacion|proyecto)(?: \w+)? (?:de|por) (?:\d{1,2}|un|dos|tres|cuatro|seis|doce)(?: \(\d+\))? (?:mes(?:es)?|años?|semanas)(?: de duracion)?|contrato inicial(?:mente)? (?:por|de) \w+ mes(?:es)?|reemplazo (?:por|de) (?:licencia|maternidad|pre ?natal|vacaciones)|proyecto (?:inicialmente )?hasta \w+)" +
        @"|(?<project>(?:contrat(?:o|acion)(?: laboral)?:? )?(?:(?:de|por|a) )?obra (?:o|y|u|/) ?(?:labor|faena)(?: contratada)?|(?:contrat\w+|trabajo|empleo|modalidad):? (?:por|de) (?:obra|faena|proyecto)\b(?! de)|por (?:obra determinada|obra contratada|proyecto\b|faena\b))" +
        @"|(?<temporary>(?:contrat(?:o|acion)|puesto|posicion|trabajo|empleo|modalidad|personal|vacante|incorporacion|cargo|ingreso)(?: laboral| de trabajo| de contratacion| de empleo| es)?:? (?:es )?(?:de |por |en |tipo |modalidad |caracter )?(?:eventual|temporal\b|temporari[oa]|transitori[oa])|(?:modalidad|caracter|tipo) eventual|por (?:temporada|jornal)\b|(?:temporada|campaña) (?:alta|navideña|de verano)|contratacao (?:de tipo )?temporari[oa]|tipo de contrato:? temporal)" +
        @"|(?<internship>contrato (?:de |por )?(?:aprendizaje|practicas?|pasantia)|(?:modalidad|programa|convenio) (?:de )?(?:pasantias?|practicas?(?: profesionales| laborales)?|becari[oa]s?|trainee|aprendizaje)|contratacao (?:de tipo )?(?:estagio|jovem aprendiz))" +
        @"|(?<self>(?:por|a|contra|boletas? de|pago (?:por|de)|regimen de|contrato de|contratacion por) honorarios|honorarios asimilados|monotribut\w+|(?:contrato|contratacion|vinculacion|modalidad)(?: civil| laboral)?:? (?:de |por |a )?prestacion de servicios(?: profesionales)?|por prestacion de servicios|prestacion de servicios \(?ops|prestador de servicos|\(pj\)|contrato freelance|facturacion mensual|trabajo independiente|contrat\w+ (?:por|100 ?%) comision(?:es)?)" +
        @"|(?<direct>(?:contrat(?:o|acion|amos|ado|ada)|ingreso|incorporacion)(?: \w+)?(?: es)? direct[oa](?:mente)?\b(?: (?:con|por|de|en) (?:(?:la|el|nuestra) )?\p{L}+)?|direct[oa](?:mente)? (?:con|por) la (?:empresa|compania)|(?:no|sin) (?:somos |es )?outsourcing)" +
        @"|(?<agency>(?:contrat\w+|ingreso|incorporacion|vinculacion)(?: \w+)?(?: es)? (?:por|a traves de|mediante|con)(?: (?:la|una|nuestra|empresa))? ?(?:consultora|agencia|temporal\b|outsourcing|tercer\w+|empresa de servicios|servicios temporales|bolsa)|(?:por|bajo|esquema) outsourcing|personal tercerizado))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }

    [GeneratedRegex(
        @"\b(?:(?<permanent>permanen\w+|indefinid[oa]|indeterminad[oa]|planta|efectiv[oa]|efetivo|dependencia|clt|fij[oa]$)|(?<fixed>fixed|plazo|determinad[oa]|termino)|(?<project>obra|proyecto)|(?<temporary>temporar\w+|temporal|eventual\w*|jornal)|(?<internship>intern(?:ship)?|practic\w+|pasant\w+|estagio|aprendi\w+)|(?<self>contractor|honorarios|prestacao|prestacion|prestador|autonomo|freelanc\w+|comision\w*|independiente))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FieldForm { get; }

    [GeneratedRegex(@"\b(?:becari[oa]s?|practicantes?|pasantias?|aprendi(?:z|ces)|trainee|intern|internship|estagi(?:o|ario|aria)|practicas? (?:profesional|laboral|de)\w*)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Trainee { get; }

    [GeneratedRegex(@"\b(?:elabora\w*|redac\w+|revis\w+|gestion\w*|administra\w*|control|liquida\w+|trabajadores|colaboradores|reclut\w+|seleccion|pago a|manejo de|calculo|proveedores|llevar)\b[^.:]{0,30}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherBefore { get; }
}
