using System.Buffers;
using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>Takes e-mail addresses, telephone numbers, messaging links and the names of contact persons out of a text.</summary>
internal static partial class PersonalData
{
    private const string Mail = "[correo]";
    private const string Telephone = "[teléfono]";
    private const string Link = "[enlace]";
    private const string Name = "[nombre]";

    /// <summary>Without one of these no pattern can match; most ads have none.</summary>
    private static readonly SearchValues<string> LinkHints = SearchValues.Create(
        ["wa.me", "wa.link", "whatsapp.com", "whatsapp://", "t.me", "telegram.me", "telegram.dog", "m.me", "messenger.com", "facebook.com", "fb.com", "fb.me", "instagram.com"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AccountHints = SearchValues.Create(["telegram", "instagram", "messenger", "facebook", "skype"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> MailHints = SearchValues.Create(
        ["arroba", "(a)", "[a]", "{a}", "-at-", "_at_", "(at", "( at", "[at", "[ at", "{at", "{ at", "(@", "( @", "[@", "[ @", " dot ", " punto ", "gmail", "hotmail", "outlook", "yahoo", "live.", "icloud"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The text with a placeholder for each, and how many there were.</summary>
    public static (string Text, int Removed) Remove(string text)
    {
        var removed = 0;
        var kept = text.AsSpan().ContainsAny(LinkHints) ? MessagingLinks.Replace(text, _ => Count(Link)) : text;
        if (kept.AsSpan().ContainsAny(AccountHints))
        {
            kept = Accounts.Replace(kept, found => $"{kept.AsSpan(found.Index, found.Groups["account"].Index - found.Index)}{Count(Link)}");
        }

        if (kept.Contains('@', StringComparison.Ordinal))
        {
            kept = Addresses.Replace(kept, _ => Count(Mail));
        }

        if (kept.AsSpan().ContainsAny(MailHints))
        {
            kept = LostAt.Replace(kept, _ => Count(Mail));
            kept = SpelledAddresses.Replace(kept, _ => Count(Mail));
        }

        // Names last: what says that there is somebody to turn to may be a placeholder by now.
        var (gathered, scattered) = ScatteredNumbers.Remove(kept, Telephone);
        var (unreachable, telephones) = Telephones.Remove(gathered, Telephone);
        var (nameless, names) = ContactNames.Remove(unreachable, Name);
        return (nameless, removed + scattered + telephones + names);

        string Count(string placeholder)
        {
            removed++;
            return placeholder;
        }
    }

    [GeneratedRegex(
        @"(?:https?://)?(?:\b|(?<=_))(?:www\.)?(?:wa\.me|wa\.link|(?:api\.|chat\.|web\.)?whatsapp\.com|t\.me|telegram\.(?:me|dog)|m\.me|(?:m\.|web\.|es-la\.)?(?:facebook|messenger|instagram)\.com|fb\.(?:com|me))/[^\s<>\[\]""]*|whatsapp://[^\s<>\[\]""]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MessagingLinks { get; }

    /// <summary>"Telegram: @rh_norte", "Skype: live:rh.norte"; a name without "@" only after a colon and with a sign or digit in it.</summary>
    [GeneratedRegex(
        @"\b(?:telegram|instagram|messenger|facebook|skype)\b(?: ?:| (?:al?|como|es|id|usuario|@)| ?-){0,2} ?(?<account>@[\p{L}0-9_.]{3,40}|(?<=: ?)[\p{L}]{2,30}[._:0-9][\p{L}0-9._:]{1,40})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Accounts { get; }

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
        @"(?<![\p{L}0-9._%+\-])[\p{L}0-9._%+\-]{1,200}(?:[(\[{]a[)\]}][\p{L}0-9\-]{2,63}\.(?:com|net|org|mx|cl|co|ar|pe|ec|br|es)\b| ?(?:[(\[{<] ?(?:at|arroba|@) ?[)\]}>] ?[\p{L}0-9\-]{1,63}|[-_*]{1,2}(?:at|arroba)[-_*]{1,2}[\p{L}0-9\-]{1,63}|(?:(?<= )arroba ) ?[\p{L}0-9\-]{1,63}|(?<= )at [\p{L}0-9\-]{1,63}(?= (?:dot|punto) ))(?: ?(?:\.|[(\[{] ?(?:dot|punto) ?[)\]}]|(?<= )(?:dot|punto) ) ?[\p{L}0-9\-]{2,24}){1,4})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SpelledAddresses { get; }
}
