using System.Globalization;

using DiCoDe.Domain;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Schedules;
using DiCoDe.Host.Settings.Yaml;

using Quartz;

namespace DiCoDe.Host.Settings;

/// <summary>Reads <c>schedules/schedules.yaml</c>.</summary>
internal static class ScheduleFile
{
    /// <summary>The largest minute, hour, day, month and day of the week.</summary>
    private static readonly int[] Largest = [59, 23, 31, 12, 7];

    private static readonly DateTimeOffset AnyMoment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<Schedule> Read(string path)
    {
        var mistakes = new YamlMistakes(path);
        var schedules = YamlFile.ReadList(path, mistakes).Select(ReadOne).OfType<Schedule>().ToList();
        mistakes.ThrowIfAny();
        var repeated = schedules.GroupBy(schedule => schedule.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        return repeated is null
            ? schedules
            : throw new InputException(path, $"Hay dos horarios llamados «{repeated.Key}».", "Dé a cada horario su propio nombre.");
    }

    private static Schedule? ReadOne(YamlSection entry)
    {
        var cron = entry.Text("cron");
        CronExpression? expression = null;
        if (!IsInRange(cron) || !CronExpression.TryParse(cron, CronFormat.Unix, out expression))
        {
            entry.Refuse("cron", $"«{cron}» no es una expresión cron.", "Escriba cinco campos: minuto, hora, día, mes, día de la semana. Ejemplo: \"30 4 * * *\".");
        }

        var (name, zone, portals) = (entry.Text("name"), PortalFile.Zone(entry, "time_zone"), entry.Texts("portals"));
        var steps = entry.Texts("run").Select(step => Step(entry, step)).ToList();
        if (steps.Count == 0)
        {
            entry.Refuse("run", "no dice qué hacer.", "Use harvest, classify, report y prune.");
        }

        foreach (var id in portals.Where(id => !PortalId.IsValid(id)))
        {
            entry.Refuse("portals", $"«{id}» no puede nombrar un portal.");
        }

        entry.RefuseTheRest();
        if (expression is null || entry.Mistakes.Any)
        {
            return null;
        }

        var schedule = new Schedule
        {
            Name = name,
            Cron = expression,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone),
            Run = steps,
            Portals = [.. portals.Select(id => new PortalId(id))],
        };
        if (schedule.NextAfter(AnyMoment) is null)
        {
            entry.Refuse("cron", $"«{cron}» no llega nunca.", "Revise el día y el mes.");
        }

        return schedule;
    }

    /// <summary>Quartz takes a minute 99 for granted; a person who wrote it meant something else.</summary>
    private static bool IsInRange(string cron)
    {
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return fields.Length == Largest.Length
            && fields.Zip(Largest).All(field => field.First.Split(',', '-', '/').All(part => !int.TryParse(part, CultureInfo.InvariantCulture, out var number) || number <= field.Second));
    }

    private static ScheduledStep Step(YamlSection entry, string text)
    {
        foreach (var step in Enum.GetValues<ScheduledStep>())
        {
            if (string.Equals(SnakeCase.Of(step.ToString()), text, StringComparison.Ordinal))
            {
                return step;
            }
        }

        entry.Refuse("run", $"«{text}» no se conoce.", "Use harvest, classify, report y prune.");
        return default;
    }
}
