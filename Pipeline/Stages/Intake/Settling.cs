using DiCoDe.Stages.Intake.Privacy;

namespace DiCoDe.Stages.Intake;

/// <summary>Takes personal data out of a text and reads it again, until neither finds anything more to do: what was taken out may have kept
/// signs or digits apart that now stand together. So a text that was cleaned stays as it is when it is cleaned again.</summary>
internal static class Settling
{
    private const int Rounds = 5;

    /// <summary>The text, and how many pieces of personal data were taken out.</summary>
    /// <param name="text">A text as <paramref name="read"/> gives it.</param>
    /// <param name="read">Reads a text as a field is read.</param>
    public static (string Text, int Removed) Settle(string text, Func<string, string> read)
    {
        var removed = 0;
        for (var round = 0; ; round++)
        {
            var (kept, count) = PersonalData.Remove(text);
            removed += count;
            if (count == 0 && !text.AsSpan().ContainsAny('<', '&'))
            {
                return (text, removed);
            }

            // Markup that takes this long was made to be read anew for ever: its signs go.
            var again = read(round < Rounds ? kept : kept.Replace('<', ' ').Replace('&', ' '));
            if (count == 0 && string.Equals(again, text, StringComparison.Ordinal))
            {
                return (text, removed);
            }

            text = again;
        }
    }
}
