using System.Buffers.Text;

using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Text;
using DiCoDe.Reports.Wording;

namespace DiCoDe.Reports.Proof;

/// <summary>Writes what is said of a mention: the skill, how it is asked for, how it was found and how surely. A million mentions have a few thousand skills,
/// wordings and ways, so each is encoded once.</summary>
internal sealed class MentionWords(WeekFigures week, ListPlan plan)
{
    private const int MostLabels = 1 << 16;

    private readonly List<byte[]?> _skills = [];
    private readonly Dictionary<(Requirement, Segment, MatchKind), byte[]> _ways = [];
    private readonly Dictionary<string, byte[]> _labels = new(StringComparer.Ordinal);
    private readonly Markup _scratch = new();
    private readonly byte[] _confidence = new Markup().Own("»; "u8).Text(week.Language.Say("confianza ", "confidence ")).Take();

    /// <summary>"soldadura Se exige. Hallada en el texto por su nombre principal «soldadura»; confianza 0.92."</summary>
    /// <param name="target">Where to.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="number">The number of its skill (<see cref="AdWords.Skills"/>).</param>
    public void Write(Markup target, Mention mention, int number)
    {
        target.Own(Skill(mention.Skill.Value, number)).Own(Way(mention)).Own(Label(mention.Label)).Own(_confidence);
        Span<byte> confidence = stackalloc byte[16];
        Utf8Formatter.TryFormat(mention.Confidence.Value, confidence, out var length, new System.Buffers.StandardFormat('F', 2));
        target.Own(confidence[..length]).Own(".</span>"u8);
    }

    /// <summary>The name of a skill, which leads to its ads where it has a list.</summary>
    private byte[] Skill(string skill, int number)
    {
        while (_skills.Count <= number)
        {
            _skills.Add(null);
        }

        if (_skills[number] is not { } known)
        {
            var (name, list) = (week.NameOf(Dimension.Skill, skill), plan.Of(Dimension.Skill, skill));
            if (list is not null)
            {
                _scratch.Own("<a href=\""u8).Text(list.LinkIn(week.Language)).Own("\">"u8);
            }

            _scratch.Own("<bdi"u8);
            if (week.LanguageOf(Dimension.Skill, skill) is { } foreign)
            {
                _scratch.Own(" lang=\""u8).Text(foreign).Own("\""u8);
            }

            known = _scratch.Own(">"u8).Text(name).Own(list is null ? "</bdi>"u8 : "</bdi></a>"u8).Take();
            _skills[number] = known;
        }

        return known;
    }

    private byte[] Way(Mention mention)
    {
        var way = (mention.Requirement, mention.Segment, mention.How);
        if (!_ways.TryGetValue(way, out var known))
        {
            var language = week.Language;
            var (asked, where, how) = (Words.Of(mention.Requirement, language), Words.Of(mention.Segment, language), Words.Of(mention.How, language));
            known = _scratch.Own(" <span class=\"note\">"u8).Text(language.Say($"{asked}. Hallada en el {where} por su {how} «", $"{asked}. Found in the {where} by its {how} «")).Take();
            _ways.Add(way, known);
        }

        return known;
    }

    private byte[] Label(string label)
    {
        if (!_labels.TryGetValue(label, out var known))
        {
            known = _scratch.Text(PlainText.OneLine(label, PlainText.Name)).Take();
            if (_labels.Count < MostLabels)
            {
                _labels.Add(label, known);
            }
        }

        return known;
    }
}
