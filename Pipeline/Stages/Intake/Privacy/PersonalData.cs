using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>Takes e-mail addresses, telephone numbers and messaging links out of a text.</summary>
internal static partial class PersonalData
{
    private const string Mail = "[correo]";
    private const string Telephone = "[teléfono]";
    private const string Link = "[enlace]";

    /// <summary>The text with a placeholder for each, and how many there were.</summary>
    public static (string Text, int Removed) Remove(string text)
    {
        var removed = 0;
        var kept = MessagingLinks.Replace(text, _ => Count(Link));
        if (kept.Contains('@', StringComparison.Ordinal))
        {
            kept = Addresses.Replace(kept, _ => Count(Mail));
        }

        kept = LostAt.Replace(kept, _ => Count(Mail));
        kept = SpelledAddresses.Replace(kept, _ => Count(Mail));
        var (without, telephones) = Telephones.Remove(kept, Telephone);
        return (without, removed + telephones);

        string Count(string placeholder)
        {
            removed++;
            return placeholder;
        }
    }

    [GeneratedRegex(
        @"(?:https?://)?(?:\b|(?<=_))(?:www\.)?(?:wa\.me|wa\.link|api\.whatsapp\.com|chat\.whatsapp\.com|web\.whatsapp\.com|t\.me|telegram\.me|m\.me)/[^\s<>\[\]""]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MessagingLinks { get; }

    [GeneratedRegex(
        @"(?:mailto:\s?)?(?<![\p{L}0-9._%+\-])[\p{L}0-9._%+\-]{1,200} ?@ ?(?:(?:[\p{L}0-9\-]{1,63}\.){1,6}\p{L}{2,24}|(?:gmail|hotmail|outlook|yahoo|live|icloud|prodigy)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Addresses { get; }

    /// <summary>Portals that drop the "@": "ventas gmail.com".</summary>
    [GeneratedRegex(
        @"(?<![\p{L}0-9._%+\-])[\p{L}0-9._%+\-]{4,200} ?(?<=[\p{L}0-9 ])(?:gmail|hotmail|outlook|yahoo|live|icloud)\.(?:com|es|cl|co|net)(?:\.\p{L}{2})?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LostAt { get; }

    [GeneratedRegex(
        @"(?<![\p{L}0-9._%+\-])[\p{L}0-9._%+\-]{1,200} ?(?:[(\[{] ?(?:at|arroba|@) ?[)\]}] ?[\p{L}0-9\-]{1,63}|(?:(?<= )arroba ) ?[\p{L}0-9\-]{1,63}|(?<= )at [\p{L}0-9\-]{1,63}(?= (?:dot|punto) ))(?: ?(?:\.|[(\[{] ?(?:dot|punto) ?[)\]}]|(?<= )(?:dot|punto) ) ?[\p{L}0-9\-]{2,24}){1,4}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SpelledAddresses { get; }
}
