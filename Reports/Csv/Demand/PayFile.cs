using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv.Demand;

/// <summary><c>pay.csv</c>: the monthly pay that open ads state, by occupation and region.</summary>
internal static class PayFile
{
    public static CsvTable<PayRow> Table(WeekFigures week) => new CsvTable<PayRow>("pay.csv", "Sueldo mensual que dicen los anuncios abiertos: en total, por ocupación y por entidad.")
        .Week(week.Report)
        .Text("level", "total, occupation (ocupación) o place (entidad).", row => TermCode.Of(row.Dimension))
        .Text("key", "Cuál: URI de la ocupación o país/entidad/; vacío en el total, o cuando no consta.", row => row.Key)
        .Text("label", "Su nombre en español; donde el oficial engaña, uno mejor (Lexicon/corrections.csv).", row => week.NameOf(row.Dimension, row.Key))
        .Text("currency", "Moneda, ISO 4217. Las monedas no se mezclan.", row => row.Currency)
        .Whole("open_ads", "anuncios", "Anuncios abiertos en la semana, digan o no el sueldo.", row => row.Ads)
        .Whole("stated", "anuncios", "Los que dicen un sueldo en esta moneda que puede llevarse a un mes.", row => row.Stated)
        .Number("lower_quartile", "moneda por mes", Meaning("Una cuarta parte paga menos."), row => Shown(row, row.LowerQuartile))
        .Number("median", "moneda por mes", Meaning("La mitad paga menos."), row => Shown(row, row.Median))
        .Number("upper_quartile", "moneda por mes", Meaning("Tres cuartas partes pagan menos."), row => Shown(row, row.UpperQuartile))
        .Text("flag", $"Por qué faltan los cuartiles: {FlagSigns.Meaning}. No se dan con menos de {PayFigures.FewestStated} sueldos.", row => FlagSigns.Of(PayFigures.FlagOf(row)))
        .Marks(week.Report);

    private static string Meaning(string says) => $"{says} De un intervalo cuenta el punto medio; de «desde» o «hasta», la cifra. Vacío con menos de {PayFigures.FewestStated} sueldos.";

    private static double? Shown(PayRow row, double amount) => PayFigures.IsShown(row) ? amount : null;
}
