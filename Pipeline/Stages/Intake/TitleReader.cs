using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;

namespace DiCoDe.Stages.Intake;

/// <summary>Takes off a title what portals put around it.</summary>
internal static partial class TitleReader
{
    private const string Edges = " -–—*|,;:•·_/\\~=+<>";

    /// <summary>The title proper, and the positions that were told at its end.</summary>
    public static (string Title, Positions Positions) Read(string line)
    {
        var positions = Positions.NotStated;
        var title = line.Trim(Edges.ToCharArray());
        while (true)
        {
            var before = title;
            if (Vacancies.Match(title) is { Success: true } found)
            {
                positions = positions.IsStated ? positions : PositionsReader.Field(found.Value);
                title = title[..found.Index];
            }

            if (Prefix.Match(title) is { Success: true } prefix)
            {
                title = title[prefix.Length..];
            }

            title = title.Trim(Edges.ToCharArray());
            if (title.Length == before.Length)
            {
                return (title, positions);
            }
        }
    }

    [GeneratedRegex(@" ?\( ?\d{1,4} ?(?:vacantes?|vagas?|plazas?|puestos?|cupos?) ?\)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Vacancies { get; }

    /// <summary>"Trabajo Vendedor" is "Vendedor", but "Trabajo social" and "Trabajo de lunes a viernes" stay.</summary>
    [GeneratedRegex(
        @"\ATrabajo (?!(?:de|del|desde|en|con|por|para|a|al|y|o|sin|social|comunitario|doméstico|temporal|remoto|presencial|estable|inmediato|seguro|nocturno|diurno|fijo|fácil|extra|medio|home|freelance|ya|online)\b)(?=\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Prefix { get; }
}
