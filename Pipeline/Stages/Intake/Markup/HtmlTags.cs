using System.Collections.Frozen;

namespace DiCoDe.Stages.Intake.Markup;

/// <summary>The element names that tell markup from text that merely holds "&lt;".</summary>
internal static class HtmlTags
{
    /// <summary>Elements that begin and end a line.</summary>
    public static FrozenSet<string> Blocks { get; } = Names(
        "address article aside blockquote br body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul");

    /// <summary>Elements whose content nobody reads.</summary>
    public static FrozenSet<string> Dropped { get; } = Names(
        "script style noscript template svg math iframe object applet canvas audio video head title textarea select");

    /// <summary>Elements that stand within a line.</summary>
    public static FrozenSet<string> Inline { get; } = Names(
        "a abbr acronym b bdi bdo big button cite code col colgroup data del dfn em embed font i img input ins kbd label link mark meta "
        + "meter nobr output param picture progress q rp rt ruby s samp small source span strike strong sub sup td th time tt u var wbr");

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
