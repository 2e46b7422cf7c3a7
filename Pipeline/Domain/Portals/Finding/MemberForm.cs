namespace DiCoDe.Domain.Portals.Finding;

/// <summary>How a portal's JSON or feed writes a value.</summary>
public enum MemberForm
{
    /// <summary>As text, plain or HTML.</summary>
    Text,

    /// <summary>As HTML that was escaped once more than JSON asks for (<c>&amp;lt;p&amp;gt;</c>).</summary>
    EscapedHtml,

    /// <summary>As seconds since 1970.</summary>
    Seconds,

    /// <summary>As milliseconds since 1970.</summary>
    Milliseconds,
}
