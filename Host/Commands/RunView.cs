using System.Globalization;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Host.Commands;

/// <summary>A run as the command line shows it.</summary>
internal sealed record RunView(
    string Portal,
    RunState State,
    string Source,
    string Observed,
    int Pages,
    int PagesMissed,
    int PagesExcluded,
    int PagesGone,
    int PagesUnchanged,
    int AdsSeen,
    int AdsFound,
    int AdsNew,
    int AdsChanged,
    int AdsSeenAgain,
    int AdsSighted,
    int AdsClosed,
    int AdsRejected,
    int PersonalDataRemoved,
    long Bytes,
    string Reason)
{
    public static IReadOnlyList<string> Heads { get; } = ["portal", "estado", "páginas", "sin leer", "anuncios leídos", "nuevos", "cambiados", "iguales", "ya conocidos", "cerrados", "rechazados", "datos personales quitados"];

    public static RunView Of(Run run) => new(
        run.Portal.Value,
        run.State,
        run.Source,
        run.ObservedAt.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
        run.Counts.Pages,
        run.Counts.PagesMissed,
        run.Counts.PagesExcluded,
        run.Counts.PagesGone,
        run.Counts.PagesUnchanged,
        run.Counts.AdsSeen,
        run.Counts.AdsFound,
        run.Counts.AdsNew,
        run.Counts.AdsChanged,
        run.Counts.AdsSeenAgain + run.Counts.AdsRepeated,
        run.Counts.AdsSighted,
        run.Counts.AdsClosed,
        run.Counts.AdsRejected,
        run.Counts.PersonalDataRemoved,
        run.Counts.Bytes,
        run.Reason);

    public static string Say(RunState state) => state switch
    {
        RunState.Running => "en curso",
        RunState.Complete => "completa",
        RunState.Partial => "incompleta",
        RunState.Refused => "no leída",
        RunState.Interrupted => "interrumpida",
        _ => state.ToString(),
    };

    public IReadOnlyList<string> Cells() =>
    [
        Portal,
        Say(State),
        .. new long[] { Pages, PagesMissed, AdsFound, AdsNew, AdsChanged, AdsSeenAgain, AdsSighted, AdsClosed, AdsRejected, PersonalDataRemoved }
            .Select(number => number.ToString("N0", CultureInfo.InvariantCulture)),
    ];
}
