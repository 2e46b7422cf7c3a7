using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>An invented taxonomy with Spanish names, long and short, as a report meets them.</summary>
internal static class SampleTaxonomy
{
    private static readonly string[] SkillNames =
    [
        "atender a clientes", "manejar caja registradora", "trabajar en equipo", "comunicación oral", "utilizar programas de hojas de cálculo",
        "inglés", "conducir vehículos", "soldadura por arco", "llevar la contabilidad", "organizar el almacén", "limpiar superficies",
        "seguir normas de seguridad e higiene", "elaborar informes", "gestionar inventarios", "vender productos", "resolver problemas",
        "operar montacargas", "primeros auxilios", "cocinar platillos mexicanos", "preparar bebidas", "instalar redes eléctricas",
        "leer planos", "administración de nóminas", "facturación electrónica", "programar en Python", "bases de datos SQL",
        "diseño gráfico", "redes sociales", "negociar con proveedores", "supervisar al personal", "planear rutas de reparto",
        "empacar mercancía", "control de calidad", "mantenimiento preventivo de maquinaria", "mecánica automotriz", "cortar el cabello",
        "cuidar a personas adultas mayores", "enseñar matemáticas", "redactar textos", "vigilar instalaciones", "coser a máquina",
        "instalar paneles solares", "separar residuos reciclables", "tratamiento de aguas", "pensamiento crítico", "adaptarse a los cambios",
        "gestionar el tiempo", "lengua de señas mexicana", "francés", "administrar medicamentos", "tomar muestras de laboratorio",
        "archivar documentos", "hablar en público", "reparar computadoras", "pintar interiores", "albañilería", "plomería",
        "instalar aire acondicionado", "operar tornos de control numérico computarizado para piezas metálicas de precisión", "capturar datos",
    ];

    private static readonly (string Code, string Name)[] GroupNames =
    [
        ("S1", "comunicación, colaboración y creatividad"), ("S4", "capacidades de gestión"), ("S5", "trabajar con computadoras"), ("S8", "trabajar con maquinaria y equipos especializados"), ("L", "lenguas"),
    ];

    private static readonly (string Isco, string Name)[] OccupationNames =
    [
        ("5223", "vendedor de mostrador/vendedora de mostrador"), ("5230", "cajero de tienda/cajera de tienda"), ("8332", "conductor de camión de carga/conductora de camión de carga"),
        ("7212", "soldador/soldadora"), ("9112", "auxiliar de limpieza"), ("4321", "almacenista"), ("5120", "cocinero/cocinera"),
        ("3313", "auxiliar contable"), ("2512", "desarrollador de software/desarrolladora de software"), ("5414", "guardia de seguridad"),
        ("4110", "asistente administrativo/asistente administrativa"), ("7411", "electricista de obras"), ("5322", "cuidador a domicilio/cuidadora a domicilio"),
        ("2411", "contador público/contadora pública"), ("9333", "repartidor de mercancías/repartidora de mercancías"), ("1420", "gerente de tienda"),
        ("8160", "operador de máquinas de alimentos/operadora de máquinas de alimentos"), ("3221", "auxiliar de enfermería"),
    ];

    private static readonly (string Code, string Name)[] IscoNames =
    [
        ("1", "Directores y gerentes"), ("2", "Profesionales científicos e intelectuales"), ("3", "Técnicos y profesionales de nivel medio"),
        ("4", "Personal de apoyo administrativo"), ("5", "Trabajadores de los servicios y vendedores de comercios y mercados"),
        ("7", "Oficiales, operarios y artesanos de artes mecánicas y de otros oficios"), ("8", "Operadores de instalaciones y máquinas y ensambladores"),
        ("9", "Ocupaciones elementales"),
    ];

    public static Taxonomy Taxonomy { get; } = new()
    {
        Identity = new TaxonomyIdentity("DiCoDe starter", "1.0.0", ["es"], "3f2a91c07be4", IsStarter: true),
        Skills = [.. SkillNames.Select(Skill).OrderBy(skill => skill.Uri)],
        SkillGroups = [.. GroupNames.Select(group => new SkillGroup { Uri = new ConceptUri($"urn:muestra:grupo:{group.Code}"), Code = group.Code, Labels = Spanish(group.Name) })],
        Occupations = [.. OccupationNames.Select(Occupation).OrderBy(occupation => occupation.Uri)],
        IscoGroups = [.. IscoNames.Select(group => new IscoGroup { Uri = new ConceptUri($"urn:muestra:isco:{group.Code}"), Code = group.Code, Labels = Spanish(group.Name) })],
    };

    private static Skill Skill(string name, int at) => new()
    {
        Uri = new ConceptUri($"urn:muestra:competencia:{at:000}"),
        Type = at % 3 == 0 ? SkillType.Knowledge : SkillType.Skill,
        Reuse = at % 5 == 0 ? ReuseLevel.Transversal : ReuseLevel.SectorSpecific,
        Labels = Spanish(name),
        Collections = name switch
        {
            "inglés" or "francés" or "lengua de señas mexicana" => SkillCollections.Language,
            "programar en Python" or "bases de datos SQL" or "redes sociales" or "utilizar programas de hojas de cálculo" => SkillCollections.Digital,
            "instalar paneles solares" or "separar residuos reciclables" or "tratamiento de aguas" => SkillCollections.Green,
            "trabajar en equipo" or "resolver problemas" or "pensamiento crítico" => SkillCollections.Transversal,
            _ => SkillCollections.None,
        },
    };

    private static Occupation Occupation((string Isco, string Name) occupation, int at) => new()
    {
        Uri = new ConceptUri($"urn:muestra:ocupacion:{at:000}"),
        Isco = occupation.Isco,
        Labels = Spanish(occupation.Name),
    };

    private static IReadOnlyList<Label> Spanish(string name) => [new Label(name, "es", LabelKind.Preferred)];
}
