using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>places.csv</c>: regions and municipalities, each with its level; "not stated" last.</summary>
internal static class PlacesFile
{
    public static CsvTable<DemandLine> Table(WeeklyReport report) => new CsvTable<DemandLine>("places.csv", "Lugares de trabajo: entidades y municipios. No se suman entre niveles.")
        .Week(report)
        .Text("level", "region (entidad completa, con sus municipios), municipality, country (dice solo el país), several (varios lugares o todo el país), remote (a distancia, sin lugar), unknown (dice un lugar que no se reconoce), not_stated (sin lugar indicado). Sin municipality, los niveles suman el total.", line => Level(PlaceKey.Of(line.Key)))
        .Text("place", "Clave país/entidad/municipio, como en demand.csv; en lugar de la entidad, * son varios lugares, ~ a distancia y ? uno que no se reconoce.", line => line.Key)
        .Text("place_label", "Nombre del lugar.", line => line.Label)
        .Text("country", "País, ISO 3166-1 de dos letras; vacío si no consta.", line => PlainText.OneLine(PlaceKey.Of(line.Key).Country, PlainText.Name))
        .Text("region", "Entidad federativa o división de primer nivel; vacío si no consta.", line => PlaceKey.Of(line.Key) is { HasRegion: true } place ? PlainText.OneLine(place.Region, PlainText.Name) : "")
        .Text("municipality", "Municipio o alcaldía; vacío en las filas de entidad.", line => PlainText.OneLine(PlaceKey.Of(line.Key).Municipality, PlainText.Name))
        .Figures(line => line.Figures, "de la semana")
        .Marks(report);

    private static string Level(PlaceKey place) => place switch
    {
        { IsNotStated: true } => "not_stated",
        { Municipality.Length: > 0 } => "municipality",
        { HasRegion: true } => "region",
        { Region: PlaceMarks.Several } => "several",
        { Region: PlaceMarks.Remote } => "remote",
        { Region: PlaceMarks.Unknown } => "unknown",
        _ => "country",
    };
}
