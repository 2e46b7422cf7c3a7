using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

namespace DiCoDe.Reports.Csv;

/// <summary>Columns that several files have, said once.</summary>
internal static class SharedColumns
{
    extension<TRow>(CsvTable<TRow> table)
    {
        /// <summary>The week, first in every file of one week.</summary>
        public CsvTable<TRow> Week(WeeklyReport report) =>
            table.Known("week", "Semana ISO 8601, de lunes a domingo (2026-W46).", Always<TRow>(report.Demand.Week.ToString()));

        /// <summary>The three counts of the week.</summary>
        public CsvTable<TRow> Counts(Func<TRow, Count> count) => table
            .Whole("new_ads", "anuncios", "Anuncios nuevos en la semana: publicados en ella o, si el portal no dice el día, vistos en ella por primera vez.", row => count(row).NewAds)
            .Whole("new_positions", "plazas", "Plazas de los anuncios nuevos; un anuncio que no dice cuántas cuenta como una, y uno repetido cuenta como los demás.", row => count(row).NewPositions)
            .Whole("new_repeats", "anuncios", "De new_ads, los que repiten otro anuncio anterior: la misma vacante, con las mismas u otras palabras, a la vez o después. new_ads menos new_repeats son vacantes distintas.", row => count(row).NewRepeats)
            .Whole("open_ads", "anuncios", "Anuncios abiertos en algún momento de la semana, nuevos o anteriores. No se suma con new_ads.", row => count(row).OpenAds);

        /// <summary>The counts of the week and of the week before, the change and the share.</summary>
        public CsvTable<TRow> Figures(Func<TRow, Measured> figures, string shareOf) => table
            .Counts(row => figures(row).This)
            .Whole("new_ads_before", "anuncios", "Anuncios nuevos de la semana anterior; vacío si no se observó.", row => figures(row).Before?.NewAds)
            .Whole("new_positions_before", "plazas", "Plazas de los anuncios nuevos de la semana anterior; vacío si no se observó.", row => figures(row).Before?.NewPositions)
            .Whole("open_ads_before", "anuncios", "Anuncios abiertos la semana anterior; vacío si no se observó.", row => figures(row).Before?.OpenAds)
            .Whole("change", "anuncios", "new_ads menos new_ads_before; vacío si la semana anterior no se observó.", row => figures(row).Change)
            .Number("change_low", "anuncios", "Límite inferior del intervalo del cambio: azar de pocos anuncios y, en las competencias, error medido del clasificador.", row => figures(row).ChangeBounds?.Low)
            .Number("change_high", "anuncios", "Límite superior del intervalo del cambio.", row => figures(row).ChangeBounds?.High)
            .Known("change_flag", $"Por qué falta change: {FlagSigns.Meaning}.", row => FlagSigns.Of(figures(row).ChangeFlag))
            .Known("change_verdict", "Lectura del cambio: rise (sube), fall (baja), unclear (sin cambio: su intervalo contiene el cero, puede ser azar), not_comparable (las dos semanas no se leyeron igual); vacío si no hay con qué comparar. La regla está en metodologia.html.", row => Verdict(figures(row).Verdict))
            .Number("share", "proporción de 0 a 1", $"new_ads entre share_base: proporción {shareOf}; vacío si share_flag dice por qué.", row => figures(row).Share)
            .Number("share_low", "proporción de 0 a 1", "Límite inferior del intervalo de 95 % de share: pocos anuncios (Wilson) y, en las competencias, error medido del clasificador; vacío donde no procede.", row => figures(row).ShareBounds?.Low)
            .Number("share_high", "proporción de 0 a 1", "Límite superior de ese intervalo.", row => figures(row).ShareBounds?.High)
            .Whole("share_base", "anuncios", $"Base de la proporción: anuncios nuevos {shareOf}.", row => figures(row).ShareBase)
            .Known("share_flag", $"Por qué falta share: {FlagSigns.Meaning}. No se da con menos de {Disclosure.FewestAds} anuncios en la base o menos de {Disclosure.FewestEmployers} empleadores en la fila; new_ads y share_base están siempre.", row => FlagSigns.Of(figures(row).ShareFlag))
            .Whole("employers", "empleadores", "Empleadores distintos con nombre detrás de new_ads, sin agencias ni anónimos; vacío si el almacén no los conoce.", row => figures(row).Employers)
            .Flag("one_employer_dominates", "true si más de la mitad de new_ads son de un solo empleador.", row => figures(row).IsDominated);

        /// <summary>What the numbers rest on, last in every file.</summary>
        public CsvTable<TRow> Marks(WeeklyReport report) => table
            .In(report.Dialect)
            .Known("taxonomy", "Taxonomía con la que se leyeron los anuncios: nombre, versión e idiomas.", Always<TRow>(report.Taxonomy.Identity.Title))
            .Known("taxonomy_hash", "Huella de la taxonomía (SHA-256, primeras 12 cifras hexadecimales).", _ => report.Taxonomy.Identity.Hash)
            .Known("classifier", "Clasificador que halló las menciones: método, versión y taxonomía.", _ => report.Classifier.Value)
            .Known("dicode_version", "Versión de DiCoDe que escribió el archivo.", _ => report.Version)
            .Flag("starter_taxonomy", "true si la taxonomía es la pequeña que viene con DiCoDe y no la ESCO oficial.", _ => report.Taxonomy.Identity.IsStarter)
            .Flag("demo_data", "true si algún anuncio del informe es inventado, de un portal de demostración.", _ => report.IsDemo);
    }

    /// <summary>The same instance in every row, so that it is encoded once.</summary>
    private static Func<TRow, string> Always<TRow>(string value) => _ => value;

    private static string Verdict(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Rise => "rise",
        ChangeVerdict.Fall => "fall",
        ChangeVerdict.NotClear => "unclear",
        ChangeVerdict.NotComparable => "not_comparable",
        _ => "",
    };
}
