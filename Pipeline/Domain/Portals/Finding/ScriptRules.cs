namespace DiCoDe.Domain.Portals.Finding;

/// <summary>Where in a page of HTML its JSON stands: in which script, behind which text, or both.</summary>
public sealed record ScriptRules
{
    /// <summary>Selector of the script element; "" looks through every script of the page.</summary>
    public string Select { get; init; } = "";

    /// <summary>The text that precedes the object or list (<c>window.jobs =</c>), letter by letter as in the page's source; "" takes the first of the script.</summary>
    public string After { get; init; } = "";
}
