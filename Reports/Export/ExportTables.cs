using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Exporting;

namespace DiCoDe.Reports.Export;

/// <summary>What is exported besides ads.</summary>
internal static class ExportTables
{
    private const string AdMeaning = "Anuncio: portal/clave, como en ads.csv.";

    public static ExportTable<ExportedMention> Mentions(ConceptNames names) => new ExportTable<ExportedMention>("mentions.csv", "Menciones de competencias en los anuncios, con su lugar exacto.")
        .Known("portal", "Nombre corto del portal.", row => row.Portal)
        .Text("key", "Clave del anuncio en el portal; con portal lo identifica.", row => row.Key)
        .Day("new_on", "Día en que el anuncio cuenta como nuevo.", row => row.NewOn)
        .Known("occupation", "URI de la ocupación del anuncio; vacío si no se codificó.", row => row.Occupation)
        .Known("skill", "URI de la competencia.", row => row.Skill)
        .Known("skill_label", "Su nombre en español; si no lo tiene, en inglés.", row => names.Of(row.Skill))
        .Known("segment", "Dónde está: title (título) o text (texto).", row => row.Segment == Segment.Title ? "title" : "text")
        .Whole("start", "caracteres UTF-16", "Posición del primer carácter, desde 0, en unidades UTF-16: la mayoría de las letras cuenta 1, y un emoji cuenta 2.", row => row.Start)
        .Whole("length", "caracteres UTF-16", "Largo, en las mismas unidades.", row => row.Length)
        .Number("confidence", "de 0 a 1", "Confianza del clasificador.", 4, row => row.Confidence)
        .Known("requirement", "Cómo se pide: must (se exige), nice (se valora), task (tarea del puesto).", row => TermCode.Of(row.Requirement))
        .Known("match", "Cómo se halló: preferred_label, alternative_label, lexicon o model.", row => TermCode.Of(row.How))
        .Known("match_label", "Nombre que coincidió.", row => row.Label);

    public static ExportTable<DuplicateLink> Duplicates(Func<AdId, AdId> vacancyOf) => new ExportTable<DuplicateLink>("duplicates.csv", "Pares de anuncios que son la misma vacante, con la clase y la evidencia.")
        .Text("vacancy", "Vacante del primero: su anuncio más antiguo, unidos los de clase full, semantic y temporal.", row => vacancyOf(row.First).ToString())
        .Text("first", AdMeaning, row => row.First.ToString())
        .Text("second", AdMeaning, row => row.Second.ToString())
        .Known("kind", "Clase: full (mismas palabras), semantic (otras palabras), temporal (otra fecha), partial (quizá la misma: difiere algo).", row => TermCode.Of(row.Kind))
        .Number("score", "de 0 a 1", "Seguridad del método.", 4, row => row.Evidence.Score)
        .Whole("days_apart", "días", "Días entre los primeros días de los dos.", row => row.Evidence.DaysApart)
        .Flag("same_wording", "true si título y texto son los mismos salvo mayúsculas, blancos y puntuación.", row => row.Evidence.SameWording)
        .Number("title", "de 0 a 1", "Parecido de los títulos.", 4, row => row.Evidence.Title)
        .Number("words", "de 0 a 1", "Parte de las palabras del más corto que está en el otro.", 4, row => row.Evidence.Words)
        .Number("runs", "de 0 a 1", "Parte de sus series de tres palabras que está en el otro.", 4, row => row.Evidence.Runs)
        .Known("employer", "Qué dicen del empleador: same, compatible, different; vacío si no lo dicen.", row => TermCode.Of(row.Evidence.Employer))
        .Known("place", "Qué dicen del lugar, igual.", row => TermCode.Of(row.Evidence.Place))
        .Known("pay", "Qué dicen del sueldo, igual.", row => TermCode.Of(row.Evidence.Pay));

    public static ExportTable<ExportedLife> Durations { get; } = new ExportTable<ExportedLife>("durations.csv", "Cuánto duró abierto cada anuncio, según lo visto hasta el fin del periodo.")
        .Text("ad", AdMeaning, row => row.Ad.ToString())
        .Known("occupation", "URI de la ocupación; vacío si no se codificó.", row => row.Life.Occupation.IsNone ? "" : row.Life.Occupation.Value)
        .Day("first_seen_on", "Primer día en que se vio.", row => row.FirstSeenOn)
        .Whole("entered", "días", "Edad cuando se vio por primera vez: uno que cerró antes no se habría visto.", row => row.Life.Entered)
        .Whole("ended", "días", "Edad cuando cerró o se supo abierto por última vez.", row => row.Life.Ended)
        .Flag("closed", "true si cerró a esa edad; false si seguía abierto y no se sabe cuándo cerrará.", row => row.Life.IsClosed)
        .Known("closed_how", "Cómo se supo: gone (la página ya no está), banner (lo dice), valid_through (pasó su fecha), absent (falta en dos listas completas); vacío si sigue abierto o solo falta en un archivo.", row => row.ClosedHow);

    public static ExportTable<SkillPair> OccupationSkills(ConceptNames names) => new ExportTable<SkillPair>("occupation_skill.csv", "Matriz de ocupaciones y competencias: cuántos anuncios de cada ocupación piden cada una.")
        .Text("occupation", "URI de la ocupación; vacío si no se codificó.", row => row.Occupation)
        .Text("occupation_label", "Su nombre.", row => names.Of(row.Occupation))
        .Text("skill", "URI de la competencia.", row => row.Skill)
        .Text("skill_label", "Su nombre.", row => names.Of(row.Skill))
        .Whole("ads", "anuncios", "Anuncios de la ocupación, nuevos o abiertos en el periodo, que la piden.", row => row.Ads)
        .Whole("must", "anuncios", "Los que la exigen.", row => row.Must)
        .Whole("nice", "anuncios", "Los que la valoran.", row => row.Nice)
        .Whole("task", "anuncios", "Los que la nombran como tarea.", row => row.Task);
}
