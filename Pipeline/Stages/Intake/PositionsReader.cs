using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake;

/// <summary>Reads how many people are wanted, from a field or from the words of the ad.</summary>
internal static partial class PositionsReader
{
    private static readonly string[] Words = ["un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"]; // "un" is also how "una" begins

    /// <summary>Without one of these no form can match.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["vacante", "plaza", "cupo", "posicion", "puesto", "vaga", "opening", "solicita", "busca", "busqueda", "requer", "requier", "necesita", "contrata", "incorporar"],
        StringComparison.Ordinal);

    /// <summary>A field that holds nothing but the number ("10", "10 vacantes").</summary>
    public static Positions Field(string field)
    {
        var found = FirstNumber.Match(field);
        return found.Success ? Of(found.Value) : Positions.NotStated;
    }

    /// <summary>What a title or text says: "10 vacantes", "vacantes: 10", "solicitamos 3 ayudantes".</summary>
    public static Positions Told(string text)
    {
        var folded = Folding.Fold(text);
        if (!folded.AsSpan().ContainsAny(Hints))
        {
            return Positions.NotStated;
        }

        foreach (var form in (ReadOnlySpan<Regex>)[NumberThenVacancies, VacanciesThenNumber, WantedNumber])
        {
            if (form.Match(folded) is { Success: true } found)
            {
                return Of(found.Groups["number"].Value);
            }
        }

        return Positions.NotStated;
    }

    private static Positions Of(string number)
    {
        var word = Array.FindIndex(Words, known => number.StartsWith(known, StringComparison.Ordinal));
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var stated)
            ? Positions.Of(stated)
            : Positions.Of(word + 1);
    }

    [GeneratedRegex(@"(?<![\d.,])\d{1,5}(?![\d.,]\d|\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FirstNumber { get; }

    [GeneratedRegex(
        @"(?<![\d.,$/-])\b(?<number>\d{1,4}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:\(?\w{1,12}\)? )?(?:vacantes?|plazas? disponibles?|plazas?\b(?! de )|cupos?|posiciones disponibles|puestos disponibles|vagas?|openings)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NumberThenVacancies { get; }

    [GeneratedRegex(
        @"\b(?:(?:numero|nro\.?|no\.?|n°|nº|cantidad|total) de )?(?:vacantes|plazas|cupos|posiciones|vagas)(?: disponibles| solicitadas)? ?[:=(] ?(?<number>\d{1,4})\b(?![.,]\d|[/:-]\d)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex VacanciesThenNumber { get; }

    [GeneratedRegex(
        @"\b(?:solicitamos|se solicitan?|buscamos|se buscan?|requerimos|se requieren?|necesitamos|se necesitan?|contratamos|contratara|contrataremos|incorporar|contratar|(?:estamos )?buscando|en busca de|en (?:la )?busqueda de) (?:a )?(?<number>\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?!anos?\b|años?\b|mes(?:es)?\b|dias?\b|horas?\b|hrs?\b|semanas?\b|turnos?\b|referencias?\b|cartas?\b|copias?\b|fotos?\b|fotografias?\b|semestres?\b|idiomas?\b|o mas\b|minutos?\b|personales\b|recomendaciones\b)\p{L}{4,}",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WantedNumber { get; }
}
