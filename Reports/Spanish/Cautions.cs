using DiCoDe.Domain.Harvesting;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Ranking;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Spanish;

/// <summary>The cautions of a week, gravest first.</summary>
internal static class Cautions
{
    private const int DaysOfWeek = 7;

    public static IReadOnlyList<Caution> Of(WeekFigures week) =>
    [
        .. OfData(week),
        .. week.Portals.Where(portal => portal.IsUnread).Select(Unread),
        .. week.Portals.Where(portal => portal is { IsUnread: false, IsUnfinished: true }).Select(Unfinished),
        .. OfComparison(week),
        .. OfDays(week),
        .. OfHoliday(week),
    ];

    private static IEnumerable<Caution> OfData(WeekFigures week)
    {
        if (week.Report.IsDemo)
        {
            var demo = week.Portals.Where(portal => portal.State.Portal.IsDemo).Select(portal => portal.Name).ToList();
            var whose = demo.Count == week.Portals.Count ? "Los anuncios" : $"Los anuncios de {Words.List(demo)}";
            yield return new Caution("Datos de demostración", $"{whose} son inventados: estas cifras no describen ningún mercado real.", IsGrave: true);
        }

        var taxonomy = week.Report.Taxonomy;
        if (taxonomy.Identity.IsStarter)
        {
            yield return new Caution(
                "Taxonomía de arranque",
                $"Solo se buscan {Numbers.Of(taxonomy.Skills.Count, "competencia", "competencias")} y {Numbers.Of(taxonomy.Occupations.Count, "ocupación", "ocupaciones")} de una lista propia de DiCoDe, no de la ESCO oficial: lo que no está en ella no aparece.",
                IsGrave: true);
        }

        if (week.Total.This.NewAds < Measured.FewestAdsForShare)
        {
            yield return new Caution("Pocos anuncios", $"La semana tiene {Numbers.Of(week.Total.This.NewAds, "anuncio nuevo", "anuncios nuevos")}: no se publican porcentajes con menos de {Measured.FewestAdsForShare}.", IsGrave: true);
        }
    }

    private static Caution Unread(PortalLine portal) => new(
        $"{portal.Name}: no se leyó",
        $"{(portal.State.LastObservedOn is { } last ? $"La última lectura es del {Dates.Day(last)}." : "Nunca se ha leído.")}{Reason(portal)} Sus anuncios nuevos de la semana faltan.",
        IsGrave: true);

    private static Caution Unfinished(PortalLine portal) => new(
        $"{portal.Name}: lectura {Words.Of(portal.State.State).ToLowerInvariant()}",
        portal.State.State switch
        {
            RunState.Partial => $"La última lectura no llegó al final; sus anuncios pueden ser más.{Reason(portal)}",
            RunState.Refused => $"En la última lectura no se obtuvo nada fiable; sus anuncios pueden ser más.{Reason(portal)}",
            RunState.Interrupted => $"La última lectura se interrumpió; lo leído hasta entonces cuenta.{Reason(portal)}",
            _ => $"La última lectura no ha terminado; sus anuncios pueden ser más.{Reason(portal)}",
        });

    private static string Reason(PortalLine portal)
    {
        var reason = PlainText.OneLine(portal.State.Reason, PlainText.Label).TrimEnd('.');
        return reason.Length == 0 ? "" : $" Motivo: {reason}.";
    }

    private static IEnumerable<Caution> OfComparison(WeekFigures week)
    {
        if (week.UnequalPortals.Count > 0 && week.Report.Demand.HasBefore)
        {
            var verb = week.UnequalPortals.Count == 1 ? "no se leyó" : "no se leyeron";
            yield return new Caution("Semanas no comparables", $"{Words.List([.. week.UnequalPortals.Select(portal => portal.Name)])} {verb} igual que la semana anterior: los cambios se muestran en gris y no se interpretan.");
        }

        if (!week.Report.Demand.HasBefore)
        {
            yield return new Caution("Sin semana anterior", "La semana anterior no se observó: no hay cambios que mostrar.");
        }

        var newcomers = week.Portals.Where(portal => portal.IsNewcomer).Select(portal => portal.Name).ToList();
        if (newcomers.Count > 0)
        {
            yield return new Caution("Fuente nueva", $"{Words.List(newcomers)} no tenía anuncios la semana anterior: parte del aumento es fuente nueva, no demanda.");
        }

        var different = week.Portals.Where(portal => portal is { IsUnread: false, DaysDiffer: true })
            .Select(portal => $"{portal.Name} ({portal.State.DaysInWeek} y {portal.State.DaysInWeekBefore})").ToList();
        if (different.Count > 0)
        {
            yield return new Caution("Distintos días observados", $"Esta semana y la anterior: {Words.List(different)}.");
        }
    }

    private static IEnumerable<Caution> OfDays(WeekFigures week)
    {
        var few = week.Portals.Where(portal => portal.State.DaysInWeek is > 0 and < DaysOfWeek)
            .Select(portal => $"{portal.Name} ({portal.State.DaysInWeek})").ToList();
        if (few.Count > 0)
        {
            yield return new Caution("Menos de 7 días observados", $"Días leídos de la semana: {Words.List(few)}. Un anuncio publicado y retirado entre dos lecturas no se ve.");
        }
    }

    private static IEnumerable<Caution> OfHoliday(WeekFigures week)
    {
        if (week.Portals.All(portal => portal.State.Portal.Country is "MX") && week.Portals.Count > 0)
        {
            foreach (var (day, name) in MexicanHolidays.In(week.Report.Demand.Week))
            {
                yield return new Caution("Semana con día de descanso", $"El {Dates.Day(day)} fue descanso obligatorio ({name}): suele publicarse menos.");
            }
        }
    }
}
