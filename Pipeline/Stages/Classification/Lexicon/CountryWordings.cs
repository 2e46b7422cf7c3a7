using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Domain.Taxonomies;

namespace DiCoDe.Stages.Classification.Lexicon;

/// <summary>The wordings of the lexicon that mean their concept in some countries only.</summary>
internal sealed class CountryWordings
{
    private readonly Dictionary<(string Phrase, int Concept), string[]> _countries = [];

    private CountryWordings()
    {
    }

    /// <summary>Those of a lexicon. A row without a country holds everywhere, whatever other rows say.</summary>
    public static CountryWordings Of(Taxonomy taxonomy, IReadOnlyList<LexiconEntry> entries)
    {
        var wordings = new CountryWordings();
        var names = new ConceptNames(taxonomy.Skills);
        foreach (var same in entries.Where(entry => entry.Country.Length > 0).Select(entry => entry.Phrase).Distinct(StringComparer.Ordinal).Join(entries, phrase => phrase, entry => entry.Phrase, (_, entry) => entry, StringComparer.Ordinal)
            .GroupBy(entry => (entry.Phrase, Concept: names.Find(entry.Spanish, entry.English))))
        {
            if (same.Key.Concept >= 0 && same.All(entry => entry.Country.Length > 0))
            {
                wordings._countries[same.Key] = [.. same.SelectMany(entry => entry.Country.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
            }
        }

        return wordings;
    }

    /// <summary>Whether a wording means a concept in a country (ISO 3166); everything holds where the country is not known.</summary>
    public bool Holds(string phrase, int concept, string country) =>
        country.Length == 0 || !_countries.TryGetValue((phrase, concept), out var countries) || countries.Contains(country, StringComparer.OrdinalIgnoreCase);
}
