using System.Globalization;

namespace DiCoDe.Host.Terminals;

/// <summary>Shows progress as plain lines, at most one every few seconds and none for short work.</summary>
internal sealed class ProgressLines(string title, Action<string> write, TimeProvider clock) : IProgress<Advance>
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    private readonly Lock _turn = new();
    private long _last = clock.GetTimestamp();

    public void Report(Advance value)
    {
        lock (_turn)
        {
            if (clock.GetElapsedTime(_last) < Quiet)
            {
                return;
            }

            _last = clock.GetTimestamp();
        }

        var share = value.Total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} de {value.Total:N0} ({100 * value.Done / value.Total} %)")
            : string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0}");
        write(value.Detail.Length == 0 ? $"{title}: {share}" : $"{title}: {share}, {value.Detail}");
    }
}
