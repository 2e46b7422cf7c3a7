using System.Globalization;

using Spectre.Console;

namespace DiCoDe.Host.Terminals;

/// <summary>Shows progress as a bar on a terminal.</summary>
internal sealed class ProgressBar(ProgressTask task, string title) : IProgress<Advance>
{
    /// <summary>So that spinner, words, bar and share stand on one line of 80 columns.</summary>
    private const int Longest = 50;

    public void Report(Advance value)
    {
        task.IsIndeterminate = value.Total <= 0;
        task.MaxValue = Math.Max(1, value.Total);
        task.Value = value.Total <= 0 ? 0 : value.Done;
        var count = value.Done.ToString("N0", CultureInfo.InvariantCulture);
        var description = value.Detail.Length == 0 ? $"{title}: {count}" : $"{title}: {count}, {value.Detail}";
        task.Description = Markup.Escape(description.Length <= Longest ? description : $"{description[..(Longest - 1)]}…");
    }
}
