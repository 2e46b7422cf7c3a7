using DiCoDe.Domain.Archiving;
using DiCoDe.Stages.Judging;

namespace DiCoDe.Host.Work;

/// <summary>What a definition finds on kept pages, against what was found before.</summary>
internal sealed class CheckupResult
{
    /// <summary>A field that loses more than this share of the ads is a fall.</summary>
    private const double Fall = 0.1;

    /// <summary>Pages read.</summary>
    public int Pages { get; set; }

    /// <summary>What is found today.</summary>
    public FieldFill Now { get; } = new();

    /// <summary>Where the archive cannot be read.</summary>
    public List<ArchiveRecord.Damaged> Damage { get; } = [];

    /// <summary>What was found before.</summary>
    public FieldFill Before { get; } = new();

    /// <summary>Pages without their ad, and damage in the archive.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Whether today's definition finds less than was found before.</summary>
    public bool IsWorse => Pages > 0 && (Now.Ads == 0 || Before.Fields.Any(each => Before.Of(each) - Now.Of(each) > Fall));
}
