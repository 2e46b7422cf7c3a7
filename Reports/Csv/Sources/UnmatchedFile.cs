using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Csv.Sources;

/// <summary><c>unmatched.csv</c>: what ads ask for and the taxonomy has no concept for.</summary>
internal static class UnmatchedFile
{
    public static CsvTable<UnmatchedRow> Table(WeeklyReport report)
    {
        var table = new CsvTable<UnmatchedRow>("unmatched.csv", "Lo que los anuncios piden y la taxonomía no dice: frases que no corresponden a ninguna competencia, de tres empleadores o más.")
            .Week(report)
            .Text("phrase", "La frase, en la forma más frecuente.", row => PlainText.OneLine(row.Words, PlainText.Label))
            .Text("key", "Raíces de sus palabras sin las palabras pequeñas: las frases con las mismas raíces se cuentan juntas.", row => row.Key)
            .Whole("ads", "anuncios", "Anuncios nuevos o abiertos en la semana que la dicen.", row => row.Ads)
            .Whole("employers", "empleadores", "Empleadores distintos entre ellos; los anuncios sin empleador no cuentan aquí.", row => row.Employers)
            .Flag("known", "true si alguien ya la anotó como frase sin concepto (Lexicon/without-concept.csv).", row => row.IsKnown);
        for (var number = 0; number < 3; number++)
        {
            var at = number;
            table = table
                .Text($"ad_{at + 1}", "Anuncio de ejemplo: portal/clave; vacío si no hay más.", row => At(row, at) is { } example ? PlainText.OneLine(example.Ad.Id.ToString(), PlainText.Label) : "")
                .Text($"sentence_{at + 1}", "La frase del anuncio que la contiene, recortada si es larga (…).", row => At(row, at) is { } example ? MarkedSentence.Of(example.Ad.Text, example.Start, example.Length).Whole : "");
        }

        return table.Marks(report);
    }

    private static UnmatchedExample? At(UnmatchedRow row, int number) => number < row.Examples.Count ? row.Examples[number] : null;
}
