using System.Globalization;

using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Releases;

namespace DiCoDe.Reports.Csv.Series;

/// <summary><c>vintages.csv</c>: each published value, as it was published and as it is known now.</summary>
internal sealed class VintageWriter : IVintageWriter
{
    public void Write(IEnumerable<VintageValue> values, Stream target) => Table().Write(values, target);

    private static CsvTable<VintageValue> Table() => new CsvTable<VintageValue>("vintages.csv", "Cada cifra publicada, como se publicó y como se conoce ahora.")
        .Text("release", "Publicación: el nombre de su carpeta.", value => value.Release)
        .Text("week", "Semana ISO 8601 de la publicación.", value => value.Week.ToString())
        .Whole("vintage", "", "1 para la primera publicación de la semana, 2 para su primera corrección, y así.", value => value.Vintage)
        .Text("published_at", "Cuándo se publicó, en UTC.", value => value.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
        .Text("dimension", "Por qué se cuenta, como en demand.csv.", value => TermCode.Of(value.Dimension))
        .Text("key", "Cuál, como en demand.csv.", value => value.Key)
        .Whole("new_ads_as_published", "anuncios", "Anuncios nuevos como se publicaron.", value => value.Published.NewAds)
        .Whole("new_ads_as_known_now", "anuncios", "Anuncios nuevos como se conocen ahora.", value => value.Known.NewAds)
        .Whole("open_ads_as_published", "anuncios", "Anuncios abiertos como se publicaron.", value => value.Published.OpenAds)
        .Whole("open_ads_as_known_now", "anuncios", "Anuncios abiertos como se conocen ahora.", value => value.Known.OpenAds);
}
