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
        var schedules = YamlFile.ReadList(path).Select(ReadOne).ToList();
        var repeated = schedules.GroupBy(schedule => schedule.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        return repeated is null
            ? schedules
            : throw new InputException(path, $"Hay dos horarios llamados «{repeated.Key}».", "Dé a cada horario su propio nombre.");
    }

    private static Schedule ReadOne(YamlSection entry)
    {
        var cron = entry.Text("cron");
        if (!IsInRange(cron) || !CronExpression.TryParse(cron, CronFormat.Unix, out var expression))
        {
            throw entry.Error("cron", $"«{cron}» no es una expresión cron.", "Escriba cinco campos: minuto, hora, día, mes, día de la semana. Ejemplo: \"30 4 * * *\".");
        }

        var schedule = new Schedule
        {
            Name = entry.Text("name"),
            Cron = expression,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(PortalFile.Zone(entry, "time_zone")),
            Run = [.. entry.Texts("run").Select(step => Step(entry, step))],
            Portals = [.. entry.Texts("portals").Select(id => PortalId.IsValid(id) ? new PortalId(id) : throw entry.Error("portals", $"«{id}» no puede nombrar un portal."))],
        };
        if (schedule.NextAfter(AnyMoment) is null)
        {
            throw entry.Error("cron", $"«{cron}» no llega nunca.", "Revise el día y el mes.");
        }

        if (schedule.Run.Count == 0)
        {
            throw entry.Error("run", "no dice qué hacer.", "Use harvest, classify y report.");
        }

        entry.RefuseTheRest();
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

        throw entry.Error("run", $"«{text}» no se conoce.", "Use harvest, classify y report.");
    }
}
