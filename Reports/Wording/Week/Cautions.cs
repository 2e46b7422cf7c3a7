using DiCoDe.Domain.Harvesting;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Figures.Ranking;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Wording.Week;

/// <summary>The cautions of a week, gravest first.</summary>
internal static class Cautions
{
    private const int DaysOfWeek = 7;

    /// <summary>One ad in so many without a skill is ordinary: an ad may say nothing but a title.</summary>
    private const int OrdinaryWithoutSkills = 3;

    public static IReadOnlyList<Caution> Of(WeekFigures week) =>
    [
        .. OfData(week),
        .. OfText(week),
        .. week.Portals.Where(portal => portal.IsUnread).Select(portal => Unread(portal, week.Language)),
        .. week.Portals.Where(portal => portal is { IsUnread: false, IsUnfinished: true }).Select(portal => Unfinished(portal, week.Language)),
        .. OfComparison(week),
        .. OfDays(week),
        .. OfHoliday(week),
    ];

    private static IEnumerable<Caution> OfData(WeekFigures week)
    {
        var language = week.Language;
        if (week.Report.IsDemo)
        {
            var demo = week.Portals.Where(portal => portal.State.Portal.IsDemo).Select(portal => portal.Name).ToList();
            var whose = demo.Count == week.Portals.Count
                ? language.Say("Los anuncios", "The ads")
                : $"{language.Say("Los anuncios de", "The ads of")} {Words.List(demo, language)}";
            yield return new Caution(
                language.Say("Datos de demostración", "Demonstration data"),
                whose + language.Say(" son inventados: estas cifras no describen ningún mercado real.", " are invented: these numbers describe no real market."),
                IsGrave: true);
        }

        var taxonomy = week.Report.Taxonomy;
        if (taxonomy.Identity.IsStarter)
        {
            var skills = Numbers.Of(taxonomy.Skills.Count, language.Say("competencia", "skill"), language.Say("competencias", "skills"));
            var occupations = Numbers.Of(taxonomy.Occupations.Count, language.Say("ocupación", "occupation"), language.Say("ocupaciones", "occupations"));
            yield return new Caution(
                language.Say("Taxonomía de arranque", "Starter taxonomy"),
                language.Say(
                    $"Solo se buscan {skills} y {occupations} de una lista propia de DiCoDe, no de la ESCO oficial: lo que no está en ella no aparece.",
                    $"Only {skills} and {occupations} of a list of DiCoDe’s own are looked for, not those of the official ESCO: what is not on it does not appear."),
                IsGrave: true);
        }

        if (week.Total.This.NewAds < Measured.FewestAdsForShare)
        {
            var ads = Numbers.Of(week.Total.This.NewAds, language.Say("anuncio nuevo", "new ad"), language.Say("anuncios nuevos", "new ads"));
            yield return new Caution(
                language.Say("Pocos anuncios", "Few ads"),
                language.Say(
                    $"La semana tiene {ads}: no se publican porcentajes con menos de {Measured.FewestAdsForShare}.",
                    $"The week has {ads}: no percentages are published of fewer than {Measured.FewestAdsForShare}."),
                IsGrave: true);
        }
    }

    /// <summary>Shares of skills are of all new ads, also of those whose portal shows no more than a title.</summary>
    private static IEnumerable<Caution> OfText(WeekFigures week)
    {
        var (language, all, without) = (week.Language, week.Total.This.NewAds, week.Portals.Sum(portal => portal.WithoutSkills));
        if (all < Measured.FewestAdsForShare || without * OrdinaryWithoutSkills <= all)
        {
            yield break;
        }

        var portals = Words.List(
            [.. week.Portals.Where(portal => portal.WithoutSkills * OrdinaryWithoutSkills > portal.Figures.This.NewAds).Select(portal => $"{portal.Name} ({Numbers.Whole(portal.WithoutSkills)} {language.Say("de", "of")} {Numbers.Whole(portal.Figures.This.NewAds)})")], language);
        yield return new Caution(
            language.Say("Anuncios sin competencias", "Ads without skills"),
            language.Say(
                $"En {Numbers.Whole(without)} de {Numbers.Whole(all)} anuncios nuevos no se halló ninguna competencia, por lo común porque el portal muestra poco texto: {portals}. La parte de cada competencia es menor por eso, y no se compara con la de semanas de otros portales.",
                $"No skill was found in {Numbers.Whole(without)} of {Numbers.Whole(all)} new ads, mostly because the portal shows little text: {portals}. The share of each skill is lower for it, and is not to be compared with weeks of other portals."),
            IsGrave: without * 2 > all);
    }

    private static Caution Unread(PortalLine portal, ReportLanguage language) => new(
        $"{portal.Name}{language.Say(": no se leyó", ": not read")}",
        (portal.State.LastObservedOn is { } last
            ? language.Say($"La última lectura es del {Dates.Day(last)}.", $"It was last read on {Dates.Day(last, language)}.")
            : language.Say("Nunca se ha leído.", "It has never been read."))
        + language.Say(" Sus anuncios nuevos de la semana faltan.", " Its new ads of the week are missing."),
        IsGrave: true)
    {
        Reason = ReasonOf(portal),
    };

    private static Caution Unfinished(PortalLine portal, ReportLanguage language) => new(
        $"{portal.Name}: {language.Say($"lectura {Words.Of(portal.State.State).ToLowerInvariant()}", $"reading {Words.Of(portal.State.State, language).ToLowerInvariant()}")}",
        portal.State.State switch
        {
            RunState.Partial => language.Say("La última lectura no llegó al final; sus anuncios pueden ser más.", "The last reading did not come to its end; it may have more ads."),
            RunState.Refused => language.Say("En la última lectura no se obtuvo nada fiable; sus anuncios pueden ser más.", "The last reading brought nothing reliable; it may have more ads."),
            RunState.Interrupted => language.Say("La última lectura se interrumpió; lo leído hasta entonces cuenta.", "The last reading was interrupted; what was read until then counts."),
            _ => language.Say("La última lectura no ha terminado; sus anuncios pueden ser más.", "The last reading has not ended; it may have more ads."),
        })
    {
        Reason = ReasonOf(portal),
    };

    private static string ReasonOf(PortalLine portal) => PlainText.OneLine(portal.State.Reason, PlainText.Label).TrimEnd('.');

    private static IEnumerable<Caution> OfComparison(WeekFigures week)
    {
        var language = week.Language;
        if (week.UnequalPortals.Count > 0 && week.Report.Demand.HasBefore)
        {
            var names = Words.List([.. week.UnequalPortals.Select(portal => portal.Name)], language);
            var isOne = week.UnequalPortals.Count == 1;
            yield return new Caution(
                language.Say("Semanas no comparables", "Weeks not comparable"),
                language.Say(
                    $"{names} {(isOne ? "no se leyó" : "no se leyeron")} igual que la semana anterior: los cambios se muestran en gris y no se interpretan.",
                    $"{names} {(isOne ? "was" : "were")} not read as in the week before: changes are shown in grey and not interpreted."));
        }

        if (!week.Report.Demand.HasBefore)
        {
            yield return new Caution(language.Say("Sin semana anterior", "No week before"), language.Say("La semana anterior no se observó: no hay cambios que mostrar.", "The week before was not observed: there are no changes to show."));
        }

        var newcomers = week.Portals.Where(portal => portal.IsNewcomer).Select(portal => portal.Name).ToList();
        if (newcomers.Count > 0)
        {
            var names = Words.List(newcomers, language);
            yield return new Caution(
                language.Say("Fuente nueva", "New source"),
                language.Say($"{names} no tenía anuncios la semana anterior: parte del aumento es fuente nueva, no demanda.", $"{names} had no ads the week before: part of the rise is a new source, not demand."));
        }

        var different = week.Portals.Where(portal => portal is { IsUnread: false, DaysDiffer: true })
            .Select(portal => $"{portal.Name} ({portal.State.DaysInWeek} {language.Say("y", "and")} {portal.State.DaysInWeekBefore})").ToList();
        if (different.Count > 0)
        {
            yield return new Caution(language.Say("Distintos días observados", "Different days observed"), $"{language.Say("Esta semana y la anterior", "This week and the one before")}: {Words.List(different, language)}.");
        }
    }

    private static IEnumerable<Caution> OfDays(WeekFigures week)
    {
        var language = week.Language;
        var few = week.Portals.Where(portal => portal.State.DaysInWeek is > 0 and < DaysOfWeek)
            .Select(portal => $"{portal.Name} ({portal.State.DaysInWeek})").ToList();
        if (few.Count > 0)
        {
            var names = Words.List(few, language);
            yield return new Caution(
                language.Say("Menos de 7 días observados", "Fewer than 7 days observed"),
                language.Say($"Días leídos de la semana: {names}. Un anuncio publicado y retirado entre dos lecturas no se ve.", $"Days read in the week: {names}. An ad posted and withdrawn between two readings is not seen."));
        }
    }

    private static IEnumerable<Caution> OfHoliday(WeekFigures week)
    {
        var language = week.Language;
        if (week.Portals.All(portal => portal.State.Portal.Country is "MX") && week.Portals.Count > 0)
        {
            foreach (var (day, name) in MexicanHolidays.In(week.Report.Demand.Week, language))
            {
                yield return new Caution(
                    language.Say("Semana con día de descanso", "Week with a day of rest"),
                    language.Say($"El {Dates.Day(day)} fue descanso obligatorio ({name}): suele publicarse menos.", $"{Dates.Day(day, language)} was a day of obligatory rest ({name}): fewer ads are usually posted."));
            }
        }
    }
}
