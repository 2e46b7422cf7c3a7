using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake;

/// <summary>Reads with patterns that have a limit of time.</summary>
/// <remarks>The limit is of the clock: an innocent ad exceeds it on a machine that is overloaded, or that was put to sleep meanwhile, but hardly three times.</remarks>
internal static class Patience
{
    private const int Times = 3;

    /// <summary>What was read; <see langword="null"/> when a pattern exceeded its limit each time.</summary>
    /// <param name="read">Reads. Pure, for it may be asked more than once.</param>
    public static T? Read<T>(Func<T> read)
        where T : class
    {
        for (var time = 0; time < Times; time++)
        {
            try
            {
                return read();
            }
            catch (RegexMatchTimeoutException)
            {
                // Again.
            }
        }

        return null;
    }
}
