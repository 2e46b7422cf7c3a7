using DiCoDe.Stages.Classification.Mapping.Training;
using DiCoDe.Stages.Judging.Occupations;
using DiCoDe.Stages.Judging.Rankings;

namespace DiCoDe.Host.Work.Mapping.Cards;

/// <summary>Everything measured of a trained mapper.</summary>
internal sealed record CardFigures
{
    /// <summary>Annotated ads.</summary>
    public required int Ads { get; init; }

    /// <summary>Skills in them, each once in an ad.</summary>
    public required int Skills { get; init; }

    /// <summary>The taxonomy, as it calls itself.</summary>
    public required string Taxonomy { get; init; }

    /// <summary>Wordings of skills and of occupations in the lexicon.</summary>
    public required (int Skills, int Titles) Lexicon { get; init; }

    /// <summary>Skills of ads, as a fresh clone has it and with examples, without and with conventions.</summary>
    public required IReadOnlyList<SkillRun> Runs { get; init; }

    /// <summary>Occupations of ads, or <see langword="null"/> when not measured.</summary>
    public OccupationFigures? Occupations { get; init; }

    /// <summary>Titles of national lists.</summary>
    public RankingFigures? Titles { get; init; }

    /// <summary>Sentences, by file.</summary>
    public IReadOnlyList<(string File, RankingFigures Figures)> Sentences { get; init; } = [];

    /// <summary>Skills that readers listed.</summary>
    public ListedSkillEvaluation? Listed { get; init; }

    /// <summary>What the mapper is without each of its parts: as a fresh clone has it, without conventions.</summary>
    public IReadOnlyList<(Ablation Without, SkillRun Run)> Ablations { get; init; } = [];
}
