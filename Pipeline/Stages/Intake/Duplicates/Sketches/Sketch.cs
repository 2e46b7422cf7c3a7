using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Duplicates.Words;

namespace DiCoDe.Stages.Intake.Duplicates.Sketches;

/// <summary>What is kept of an ad to compare it: numbers in place of words, about 1.5 kB for an ad of 1,500 characters.</summary>
internal sealed record Sketch
{
    public required AdId Id { get; init; }

    public required DateOnly FirstOn { get; init; }

    public required DateOnly LastOn { get; init; }

    /// <summary>The hash of all letters and digits of title and text, folded, whatever parts them.</summary>
    public required ulong Wording { get; init; }

    public required EmployerName Employer { get; init; }

    public required PlaceName Place { get; init; }

    /// <summary>The amounts of pay, sorted; empty when none is stated.</summary>
    public required uint[] Pay { get; init; }

    /// <summary>The words of the title that name the job, as <see cref="Tally"/> numbers them, sorted.</summary>
    public required uint[] Title { get; init; }

    /// <summary>The words of the title that name places other than that of the ad, sorted.</summary>
    public uint[] TitlePlaces { get; init; } = [];

    /// <summary>The different words of title and text, likewise.</summary>
    public required uint[] Words { get; init; }

    /// <summary>The different runs of three words of the text, likewise.</summary>
    public required uint[] Runs { get; init; }

    /// <summary>The different numbers in the text, sorted.</summary>
    public required uint[] Numbers { get; init; }

    /// <summary>The different numbers in the title that are neither pay nor a reference, sorted.</summary>
    public required uint[] TitleNumbers { get; init; }

    /// <summary>The different references of vacancies in title and text, sorted.</summary>
    public required uint[] References { get; init; }

    /// <summary>One bit for each rank that the title names.</summary>
    public required byte Ranks { get; init; }

    /// <summary>One bit for each kind of hours that the title names.</summary>
    public required byte Hours { get; init; }
}
