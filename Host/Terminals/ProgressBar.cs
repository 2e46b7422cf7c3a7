using System.Globalization;

using Spectre.Console;

namespace DiCoDe.Host.Terminals;

/// <summary>Shows progress as a bar on a terminal.</summary>
internal sealed class ProgressBar(ProgressTask task, string title) : IProgress<Advance>
{
    public void Report(Advance value)
    {
        task.IsIndeterminate = value.Total <= 0;
        task.MaxValue = Math.Max(1, value.Total);
        task.Value = value.Total <= 0 ? 0 : value.Done;
        var count = value.Done.ToString("N0", CultureInfo.InvariantCulture);
        task.Description = Markup.Escape(value.Detail.Length == 0 ? $"{title}: {count}" : $"{title}: {count}, {value.Detail}");
    }
}
