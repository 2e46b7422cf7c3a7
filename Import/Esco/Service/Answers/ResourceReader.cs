using System.Text.Json;

using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco.Concepts;

namespace DiCoDe.Import.Esco.Service.Answers;

/// <summary>Reads the concepts of answers into the same drafts that the CSV files fill.</summary>
/// <param name="drafts">The drafts.</param>
internal sealed class ResourceReader(EscoDrafts drafts)
{
    private const string Obsolete = "obsolete";
    private const int IscoDigits = 4;

    private static readonly Dictionary<string, SkillCollections> Collections = new(StringComparer.Ordinal)
    {
        ["digital"] = SkillCollections.Digital,
        ["6c930acd-c104-4ece-acf7-f44fd7333036"] = SkillCollections.Digital,
        ["green"] = SkillCollections.Green,
        ["skill-language-groups"] = SkillCollections.Language,
        ["skill-transversal-groups"] = SkillCollections.Transversal,
        ["research"] = SkillCollections.Research,
        ["digcomp"] = SkillCollections.DigComp,
    };

    private readonly HashSet<string> _namedSkills = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namedOccupations = new(StringComparer.Ordinal);

    /// <summary>Skills that something refers to and that were not read, in ordinal order: the list of the service leaves some out.</summary>
    public IReadOnlyList<string> MissingSkills => [.. _namedSkills.Where(uri => !drafts.Skills.ContainsKey(uri)).Order(StringComparer.Ordinal)];

    /// <summary>Occupations that something refers to and that were not read, in ordinal order.</summary>
    public IReadOnlyList<string> MissingOccupations => [.. _namedOccupations.Where(uri => !drafts.Occupations.ContainsKey(uri)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a concept in one language.</summary>
    public void Read(EscoListing listing, JsonElement resource, string language)
    {
        var uri = ResourceText.Of(resource, "uri");
        if (ResourceText.Of(resource, "status") is Obsolete)
        {
            return;
        }

        if (listing == EscoListing.Skills)
        {
            ReadSkill(uri, resource, language);
        }
        else if (listing == EscoListing.Occupations)
        {
            ReadOccupation(uri, resource, language);
        }
        else
        {
            ReadGroup(uri, resource, language, listing == EscoListing.IscoGroups);
        }
    }

    private void ReadSkill(string uri, JsonElement resource, string language)
    {
        var type = ResourceText.Uris(resource, "hasSkillType").Select(ResourceText.Tail).FirstOrDefault("");
        if (!EscoWords.TryType(type, out var read))
        {
            drafts.Warn(new EscoWarning(uri, 0, $"hasSkillType «{type}» es desconocido. La competencia se omite."));
            return;
        }

        var skill = DraftOf(drafts.Skills, uri);
        skill.Type = read;
        skill.Reuse = EscoWords.Reuse(ResourceText.Uris(resource, "hasReuseLevel").Select(ResourceText.Tail).FirstOrDefault(""));
        foreach (var scheme in ResourceText.Uris(resource, "isInScheme"))
        {
            skill.Collections |= Collections.GetValueOrDefault(ResourceText.Tail(scheme));
        }

        AddTexts(skill, resource, language);
        AddBroader(uri, resource, "broaderHierarchyConcept", "broaderSkill", "broaderSkillGroup", "broaderConcept");
        _namedSkills.UnionWith(ResourceText.Uris(resource, "broaderSkill"));
    }

    private void ReadOccupation(string uri, JsonElement resource, string language)
    {
        var code = ResourceText.Of(resource, "code");
        var isco = ResourceText.Uris(resource, "broaderIscoGroup").Select(group => EscoWords.Isco(ResourceText.Tail(group))).FirstOrDefault(group => group.Length == IscoDigits)
            ?? EscoWords.Isco(code.Split('.')[0]); // one below another occupation has no group of its own
        if (isco.Length != IscoDigits)
        {
            drafts.Warn(new EscoWarning(uri, 0, $"no dice su grupo CIUO-08 (code «{code}»). La ocupación se omite."));
            return;
        }

        var occupation = DraftOf(drafts.Occupations, uri);
        occupation.Isco = isco;
        occupation.Code = code;
        AddTexts(occupation, resource, language);
        AddBroader(uri, resource, "broaderIscoGroup", "broaderOccupation");
        foreach (var (relation, isEssential) in ((string, bool)[])[("hasEssentialSkill", true), ("hasOptionalSkill", false)])
        {
            foreach (var skill in ResourceText.Uris(resource, relation))
            {
                drafts.AddUse(uri, skill, isEssential);
                _namedSkills.Add(skill);
            }
        }

        _namedOccupations.UnionWith(ResourceText.Uris(resource, "narrowerOccupation"));
    }

    private void ReadGroup(string uri, JsonElement resource, string language, bool isIsco)
    {
        var code = ResourceText.Of(resource, "code") is { Length: > 0 } told ? told : ResourceText.Tail(uri);
        code = isIsco ? EscoWords.Isco(code) : code;
        if (isIsco && code.Length == 0)
        {
            drafts.Warn(new EscoWarning(uri, 0, "no dice un código CIUO-08. El grupo se omite."));
            return;
        }

        var group = DraftOf(isIsco ? drafts.IscoGroups : drafts.SkillGroups, uri);
        group.Code = code;
        AddTexts(group, resource, language);
        AddBroader(uri, resource, "broaderConcept", "broaderHierarchyConcept");
        _namedSkills.UnionWith(ResourceText.Uris(resource, "narrowerSkill"));
        _namedOccupations.UnionWith(ResourceText.Uris(resource, "narrowerOccupation"));
    }

    private void AddBroader(string uri, JsonElement resource, params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
        {
            foreach (var above in ResourceText.Uris(resource, relation))
            {
                drafts.AddBroader(uri, above);
            }
        }
    }

    private static void AddTexts(ConceptDraft concept, JsonElement resource, string language)
    {
        AddLabels(concept, resource, "preferredLabel", language, LabelKind.Preferred);
        AddLabels(concept, resource, "alternativeLabel", language, LabelKind.Alternative);
        AddLabels(concept, resource, "hiddenLabel", language, LabelKind.Hidden);
        concept.AddDescription(ResourceText.In(resource, "description", language).FirstOrDefault(""), language);
    }

    private static void AddLabels(ConceptDraft concept, JsonElement resource, string member, string language, LabelKind kind)
    {
        foreach (var text in ResourceText.In(resource, member, language))
        {
            concept.AddLabel(text, language, kind);
        }
    }

    private static ConceptDraft DraftOf(Dictionary<string, ConceptDraft> concepts, string uri)
    {
        if (!concepts.TryGetValue(uri, out var draft))
        {
            concepts.Add(uri, draft = new ConceptDraft(uri));
        }

        return draft;
    }
}
