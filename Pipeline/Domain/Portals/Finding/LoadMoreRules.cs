namespace DiCoDe.Domain.Portals.Finding;

/// <summary>Where a listing's further ads come from: the address behind a "load more" button or endless scrolling.</summary>
public sealed record LoadMoreRules
{
    /// <summary>The address, with <c>{page}</c> where the page's number goes; "" when the page says it (<see cref="Select"/>).</summary>
    public string Address { get; init; } = "";

    /// <summary>Selector of the element that holds the next address; "" when <see cref="Address"/> is fixed.</summary>
    public string Select { get; init; } = "";

    /// <summary>The attribute of that element. Default "data-url".</summary>
    public string Attribute { get; init; } = "data-url";

    /// <summary>What is sent by POST, with <c>{page}</c> where the number goes; "" asks by GET.</summary>
    public string Body { get; init; } = "";

    /// <summary>The form of the body. Default that of a web form.</summary>
    public string BodyType { get; init; } = "application/x-www-form-urlencoded";

    /// <summary>Where the answer is JSON: the path of the HTML in it; "" when the answer is HTML itself.</summary>
    public string HtmlPath { get; init; } = "";
}
