using System.Globalization;

using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.Host.Commands.Duplicates;

/// <summary>Kinds, evidence and counts of duplicates in Spanish.</summary>
internal static class DuplicateWords
{
    public static string Say(DuplicateKind kind) => kind switch
    {
        DuplicateKind.Full => "completo",
        DuplicateKind.Semantic => "semántico",
        DuplicateKind.Temporal => "temporal",
        _ => "parcial",
    };

    public static string Say(DuplicateCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"Anuncios comparados: {counts.Ads:N0}; vacantes: {counts.Vacancies:N0}. Pares completos: {counts.Full:N0}; semánticos: {counts.Semantic:N0}; temporales: {counts.Temporal:N0}; parciales: {counts.Partial:N0}.");

    /// <summary>Why two ads are held for one: shares from 0 to 1, then what the fields say.</summary>
    public static string Say(in DuplicateEvidence why) => why.SameWording
        ? string.Create(CultureInfo.InvariantCulture, $"las mismas palabras; {Fields(why)}")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"título {why.Title:0.00}, dicho por el otro {why.Told:0.00}, texto copiado {why.Runs:0.00}, palabras {why.Words:0.00}, detalle {why.Detail:0.00}, números {why.Numbers:0.00}; {Fields(why)}; certeza {why.Score:0.00}");

    private static string Fields(in DuplicateEvidence why)
    {
        (string Name, Agreement Said)[] fields =
        [
            (why.ThroughAgency ? "agencia" : "empleador", why.Employer), ("lugar", why.Place), ("sueldo", why.Pay),
            ("rango", why.Rank), ("horario", why.Hours), ("número del título", why.TitleNumbers), ("referencia", why.Reference),
        ];
        var said = fields.Where(field => field.Said != Agreement.NotStated).Select(field => $"{field.Name}: {Say(field.Said)}");
        return string.Join(", ", said.Append(string.Create(CultureInfo.InvariantCulture, $"{why.DaysApart} días entre uno y otro")));
    }

    private static string Say(Agreement said) => said switch
    {
        Agreement.Same => "igual",
        Agreement.Compatible => "compatible",
        _ => "distinto",
    };
}
