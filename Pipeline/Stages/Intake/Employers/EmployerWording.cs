using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Employers;

/// <summary>The words by which the name of an employer says that it is none, or that it is an agency. All names are given as keys (<see cref="EmployerName"/>).</summary>
internal static partial class EmployerWording
{
    /// <summary>Whether it is what portals write when nothing is stated, or a slogan where the employer should be ("Trabajo en casa empacando").</summary>
    public static bool IsNothing(string key) => Nothing.IsMatch(key);

    /// <summary>Whether it hides the employer: says so, or praises it without a name.</summary>
    public static bool IsHidden(string key) => Hidden.IsMatch(key);

    /// <summary>Whether it is the name of a trade that finds, lends or lodges staff.</summary>
    /// <remarks>Agencies of travel, customs, cars, publicity and the like are companies as others are, though one may call itself "Hunters" or "Talento".
    /// The bare word "agencia" tells nothing: of 17 names with it in real ads of Latin America one says that it finds staff, nine say another trade,
    /// and of the seven that say none four are branches or depots, one collects debts, two are unknown, and none is known to place staff.</remarks>
    public static bool IsAgency(string key) => Agency.IsMatch(key) || (Sounding.IsMatch(key) && !OtherAgency.IsMatch(key));

    [GeneratedRegex(
        @"^(?:n ?a|n ?d|s ?d|s ?n|x+|na na|null|none|nan|undefined|unknown|tbd|desconocid[ao]|no aplica|no disponible|no (?:especificad[ao]|especifica|indicad[ao]|indica|informad[ao]|definid[ao])|nao informad[ao]"
        + @"|sin (?:nombre|especificar|datos|definir|informacion|empresa)|(?:a|por) definir|nombre de la empresa|empresa|company|employer|empleador"
        + @"|trabaj[oe] (?:de|desde|en|semanal) .{0,80}\b(?:casa|lunes|temporada|semanal|empa\w{3,9})\b.{0,80})$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Nothing { get; }

    [GeneratedRegex(
        @"\bconfiden[ct]ial(?:es)?\b|\banonim[ao]s?\b(?! de)|\b(?:nombre|identidad|empresa|compa[nñ]ia|cliente|razon social) (?:reservad[ao]|privad[ao]|secret[ao]|ocult[ao]|en reserva)\b|^private advertiser$|^reservad[ao]$"
        + @"|^(?:(?:persona |empleador |casa |familia )?particular|familia)$"
        + @"|^(?:muy |somos )?(?:una )?(?:importante|prestigios[ao]|prestigiad[ao]|reconocid[ao]|destacad[ao]|lider)s? (?:(?:y|e|en|nacional|internacional|multinacional|trasnacional|transnacional|mexican[ao]|chilen[ao]|argentin[ao]|colombian[ao]|peruan[ao]|reconocid[ao]|prestigios[ao]|lider|cadena|grupo|de|la|local|regional|familiar) )*"
        + @"(?:empresa|compa[nñ]ia|grupo|cadena|firma|organizacion|corporativo|corporacion|institucion|consultora|despacho|laboratorio|restaurante?|fabrica|multinacional|transnacional|trasnacional|negocio|clinica|hospital|hotel|estudio|industria|entidad|constructora|inmobiliaria|distribuidora|comercializadora|agencia|colegio|universidad|banco|financiera|retail|tienda|planta|cliente)s?\b"
        + @"|^(?:gran|grande|solid[ao]|nuev[ao]|joven)s? (?:y (?:solida|reconocida) )?(?:empresa|compa[nñ]ia|firma|multinacional)s?\b"
        + @"|^(?:empresa|compa[nñ]ia|multinacional|transnacional|trasnacional|corporativo|grupo empresarial|cliente|firma)s? (?:muy )?(?:"
        + @"(?:importante|lider|reconocida|prestigiada|prestigiosa|dedicada|privada|seria|solida|del (?:ramo|sector|rubro|giro|area|rama)|en (?:crecimiento|expansion|desarrollo|el sector|el ramo))\b"
        + @"|(?:multinacional|nacional|internacional|transnacional|trasnacional|mexicana|chilena|argentina|colombiana|peruana|familiar|grande|extranjera|americana|global)"
        + @"(?:$| (?:importante|lider|dedicada|con|que|busca|requiere|solicita|necesita|del (?:ramo|sector|rubro|giro|area)|en (?:crecimiento|expansion|el))\b))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hidden { get; }

    [GeneratedRegex(
        @"\b(?:rrhh|rr hh|rh|recursos humanos|human resources?|capital humano|human capital|talento humano|human talent|human assets|gestion humana|gestao de (?:pessoas|talentos|rh)|hr consult\w*|hr talent"
        + @"|outsourcing|out sourcing|outplacement|staffing|head ?hunt\w*|talent hunt\w*|recruit\w*|reclut\w*|recrutamento|seleccion de personal|bolsa (?:de )?(?:trabajo|empleo)|executive search"
        + @"|servicios? (?:temporal(?:es)?|temporarios|temporario|eventual(?:es)?|transitorios|de personal|de empleo)|servicos temporarios|servicio personal eventual|(?:trabajo|empleos?|personal|trabalho) (?:temporal(?:es)?|temporario|eventual)"
        + @"|agencias? (?:publica |privada )?(?:de )?(?:empleos?|empleadas?|colocacion(?:es)?|trabajo|personal|reclutamiento|seleccion|servicio domestico|empregos)|consultor[ao] (?:de|en) (?:seleccion|personal|empleos?|rh)|(?:atraccion|adquisicion|busqueda|gestion|captacion) (?:y seleccion )?de(?:l)? talentos?|talent (?:acquisition|solutions|partners|consulting)"
        + @"|tercerizacion|terceirizacao|mao ?de ?obra|(?:administracion|suministro|dotacion|maquila) de (?:personal|nomina)|vagas (?:e )?empregos|estagios|empregos e rh|hiring)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Agency { get; }

    /// <summary>Words that agencies of staff like in their names, and others too.</summary>
    [GeneratedRegex(@"\b(?:talent\w*|hunters?|hunting|temporales)\b|\best$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sounding { get; }

    [GeneratedRegex(
        @"\bagencias? (?:(?:de|del) )?(?:viajes?|turismo|turistica|publicidad|publicitaria|marketing|mercadotecnia|medios|comunicacion|digital|creativa|diseño|eventos|aduanal(?:es)?|aduanera|aduanas?|carga|automotri(?:z|ces)|autos?|automoviles|vehiculos|seguros|modelos?|noticias|investigacion|fotografia)\b|\btravel agency\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherAgency { get; }
}
