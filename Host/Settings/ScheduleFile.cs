using DiCoDe.Domain;
using DiCoDe.Domain.Portals;
using DiCoDe.Host.Schedules;
using DiCoDe.Host.Settings.Yaml;

using Quartz;

namespace DiCoDe.Host.Settings;

/// <summary>Reads <c>schedules/schedules.yaml</c>.</summary>
internal static class ScheduleFile
{
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
        if (!CronExpression.TryParse(cron, CronFormat.Unix, out var expression))
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
        if (schedule.Run.Count == 0)
        {
            throw entry.Error("run", "no dice qué hacer.", "Use harvest, classify y report.");
        }

        entry.RefuseTheRest();
        return schedule;
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
