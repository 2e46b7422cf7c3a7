using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Terms;

/// <summary>The words of one ad, clean and without personal data, as everything that reads its terms looks at them.</summary>
/// <param name="title">Its title.</param>
/// <param name="text">Its text.</param>
/// <param name="sections">The sections of the text.</param>
/// <param name="country">Where the work is, ISO 3166-1 alpha-2, or "".</param>
internal sealed class AdWords(string title, string text, IReadOnlyList<AdSection> sections, string country)
{
    private string? _foldedTitle;
    private string? _foldedText;

    public string Title => title;

    public string Text => text;

    public IReadOnlyList<AdSection> Sections => sections;

    public string Country => country;

    /// <summary>The title in lower case without accents, character by character.</summary>
    public string FoldedTitle => _foldedTitle ??= Folding.Fold(title);

    /// <summary>The text in lower case without accents, character by character, so that an index in one is an index in the other.</summary>
    public string FoldedText => _foldedText ??= Folding.Fold(text);

    /// <summary>What the section is about in which a character of the text stands.</summary>
    public SectionKind SectionAt(int at)
    {
        foreach (var section in sections)
        {
            if (at < section.End)
            {
                return section.Kind;
            }
        }

        return SectionKind.Unknown;
    }

    /// <summary>A stretch of the text, as written.</summary>
    public Quote QuoteOf(int start, int length) => new(text.Substring(start, length), start);
}
