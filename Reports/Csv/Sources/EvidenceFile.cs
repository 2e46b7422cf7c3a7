using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>evidence.csv</c>: some sentences behind each skill.</summary>
internal static class EvidenceFile
{
    public static CsvTable<Evidence> Table(WeekFigures week) => new CsvTable<Evidence>("evidence.csv", "Frases de los anuncios detrás de cada competencia (una muestra, no todas).")
        .Week(week.Report)
        .Text("skill", "URI de la competencia en la taxonomía.", row => row.Mention.Skill.Value)
        .Text("skill_label", "Nombre de la competencia en español.", row => week.NameOf(Dimension.Skill, row.Mention.Skill.Value))
        .Text("ad", "Anuncio: portal/clave.", row => PlainText.OneLine(row.Ad.Id.ToString(), PlainText.Label))
        .Text("portal", "Nombre corto del portal.", row => row.Ad.Id.Portal.Value)
        .Text("url", "Dirección del anuncio; vacío si no la tiene o no es http o https.", row => WebLink.Of(row.Ad.Url))
        .Text("title", "Título del anuncio.", row => PlainText.OneLine(row.Ad.Title, PlainText.Title))
        .Text("employer", "Empleador según el anuncio; vacío si no lo dice.", row => PlainText.OneLine(row.Ad.Employer, PlainText.Name))
        .Text("place", "Lugar en palabras del portal; vacío si no lo dice.", row => PlainText.OneLine(row.Ad.Place.Text, PlainText.Name))
        .Text("segment", "Dónde está la mención: title (título) o text (texto).", row => row.Mention.Segment == Segment.Title ? "title" : "text")
        .Whole("start", "caracteres UTF-16", "Posición del primer carácter de la mención en el título o el texto, desde 0.", row => row.Mention.Start)
        .Whole("length", "caracteres UTF-16", "Largo de la mención.", row => row.Mention.Length)
        .Text("phrase", "Las palabras de la mención.", row => MarkedSentence.Of(row).Phrase)
        .Text("sentence", "La frase que la contiene, recortada si es larga (…).", row => MarkedSentence.Of(row).Whole)
        .Text("requirement", "Cómo se pide: must (se exige), nice (se valora), task (tarea del puesto).", row => Requirement(row.Mention.Requirement))
        .Text("match", "Cómo se halló: preferred_label (nombre principal), alternative_label (otro nombre), lexicon (léxico) o model (otras palabras que el modelo entrenado entiende así).", row => NameOf(row.Mention.How))
        .Text("match_label", "Nombre de la taxonomía que coincidió.", row => PlainText.OneLine(row.Mention.Label, PlainText.Label))
        .Number("confidence", "de 0 a 1", "Confianza del clasificador en la mención.", row => row.Mention.Confidence.Value)
        .Marks(week.Report);

    private static string NameOf(MatchKind how) => how switch
    {
        MatchKind.PreferredLabel => "preferred_label",
        MatchKind.Lexicon => "lexicon",
        MatchKind.Model => "model",
        _ => "alternative_label",
    };

    private static string Requirement(Requirement requirement) => requirement switch
    {
        Domain.Classification.Requirement.Must => "must",
        Domain.Classification.Requirement.Nice => "nice",
        _ => "task",
    };
}
