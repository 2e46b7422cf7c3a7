namespace DiCoDe.Import.Esco.Service;

/// <summary>One of the lists that the service gives page by page: the concepts of a scheme.</summary>
/// <param name="Name">How its kept pages are called.</param>
/// <param name="Words">What it holds, in Spanish.</param>
/// <param name="Resource">The class of its concepts, as the service names it in its addresses.</param>
/// <param name="Scheme">The last part of the scheme's URI.</param>
internal sealed record EscoListing(string Name, string Words, string Resource, string Scheme)
{
    private const string Schemes = "http://data.europa.eu/esco/concept-scheme/";

    public static EscoListing Occupations { get; } = new("occupations", "ocupaciones", "occupation", "occupations");

    public static EscoListing IscoGroups { get; } = new("isco", "grupos CIUO", "concept", "isco");

    public static EscoListing SkillGroups { get; } = new("skill-groups", "grupos de competencias", "concept", "skills-hierarchy");

    public static EscoListing Skills { get; } = new("skills", "competencias", "skill", "member-skills");

    /// <summary>All of them, the one that tells versions apart first.</summary>
    public static IReadOnlyList<EscoListing> All { get; } = [Occupations, IscoGroups, SkillGroups, Skills];

    /// <summary>The question for a page.</summary>
    public string PageQuery(string version, string language, int limit, int offset) => FormattableString.Invariant(
        $"resource/{Resource}?isInScheme={Uri.EscapeDataString(Schemes + Scheme)}&language={language}&limit={limit}&offset={offset}&selectedVersion={version}");

    /// <summary>The question for some concepts by their URIs.</summary>
    public string ConceptsQuery(string version, string language, IEnumerable<string> uris) =>
        $"resource/{Resource}?{string.Concat(uris.Select(uri => $"uris={Uri.EscapeDataString(uri)}&"))}language={language}&selectedVersion={version}";
}
