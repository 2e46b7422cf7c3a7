using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures.Changes;

namespace DiCoDe.Reports.Csv.Series;

/// <summary><c>changes.csv</c>: what changed and why, in parts that add up.</summary>
internal static class ChangesFile
{
    public static CsvTable<ChangeLine> Table(WeeklyReport report) => new CsvTable<ChangeLine>("changes.csv", "Qué cambió y por qué: el cambio de cada serie en partes que suman exactamente.")
        .Week(report)
        .Text("dimension", "Por qué se cuenta, como en demand.csv, sin las competencias dentro de cada ocupación.", change => TermCode.Of(change.Line.Dimension))
        .Text("key", "Cuál, como en demand.csv.", change => change.Line.Key)
        .Text("label", "Su nombre en español; donde el oficial engaña, uno mejor (Lexicon/corrections.csv).", change => change.Line.Label)
        .Whole("new_ads", "anuncios", "Anuncios nuevos de la semana.", change => change.Line.Figures.This.NewAds)
        .Whole("new_ads_before_published", "anuncios", "Anuncios nuevos de la semana anterior como se publicaron; vacío si su informe no se publicó.", change => change.Published)
        .Whole("new_ads_before_known", "anuncios", "Anuncios nuevos de la semana anterior como se conocen ahora.", change => change.Line.Figures.Before?.NewAds)
        .Whole("change", "anuncios", "new_ads menos los de la semana anterior, como se publicaron o, si no se publicaron, como se conocen ahora. Es la suma de las ocho partes siguientes.", change => change.Line.Figures.This.NewAds - change.Base)
        .Whole("from_ads", "anuncios", "Parte de los portales leídos por igual en las dos semanas, sin anuncios repetidos: lo que puede ser demanda.", change => change.Parts.Ads)
        .Whole("from_repeats", "anuncios", "Parte de los mismos portales por anuncios que repiten otro.", change => change.Parts.Repeats)
        .Whole("from_other_days", "anuncios", "Parte de los portales leídos en las dos semanas, pero con más de un día de diferencia entre una y otra, repetidos incluidos: es de la lectura, y nadie sabe cuánto es demanda.", change => change.Parts.OtherDays)
        .Whole("from_sources_joined", "anuncios", "Parte de los portales leídos esta semana y no la anterior.", change => change.Parts.SourcesJoined)
        .Whole("from_sources_lost", "anuncios", "Parte de los portales leídos la semana anterior y no esta.", change => change.Parts.SourcesLost)
        .Whole("from_late_ads", "anuncios", "Parte por lo que se supo de la semana anterior después de publicarla; 0 si no se publicó.", change => change.Parts.LateAds)
        .Whole("from_classification", "anuncios", "Parte por leer los anuncios con otro clasificador que el de lo publicado; 0 si es el mismo o no se publicó.", change => change.Parts.Classification)
        .Whole("from_taxonomy", "anuncios", "Parte por leerlos con otra taxonomía que la de lo publicado; 0 si es la misma o no se publicó.", change => change.Parts.Taxonomy)
        .Marks(report);
}
