namespace DiCoDe.Domain.Ads.Duplicates.Links;

/// <summary>Why two ads are held for duplicates: what was compared, and what it gave.</summary>
/// <remarks>Similarities lie between 0 and 1. Words that many ads use weigh less in them than rare ones.</remarks>
public readonly record struct DuplicateEvidence
{
    /// <summary>How alike the titles are, without words of place, pay and urgency.</summary>
    public double Title { get; init; }

    /// <summary>How much of what each title names the other ad speaks of too, in title or text: the smaller of the two shares.</summary>
    public double Told { get; init; }

    /// <summary>The larger of the two shares: 1 when one of the titles says nothing that the other ad does not speak of.</summary>
    public double ToldByOne { get; init; }

    /// <summary>Which share of the shorter text's runs of three words stands in the other.</summary>
    public double Runs { get; init; }

    /// <summary>Which share of the shorter text's words stands in the other, in whatever order.</summary>
    public double Words { get; init; }

    /// <summary>How much the shorter text says, as a share of the longer.</summary>
    public double Detail { get; init; }

    /// <summary>How many of the numbers in the texts are the same (hours, ages, years), or 0 when there are none.</summary>
    public double Numbers { get; init; }

    /// <summary>How much the two have in common: the weight of their common words, where a word that no other ad uses weighs 1.</summary>
    public double Common { get; init; }

    /// <summary>How much each says that the other does not: the weight of the words that only one has, of the one that has less of them.</summary>
    public double Apart { get; init; }

    /// <summary>Whether title and text are the same but for letter case, blanks, punctuation and markup.</summary>
    public bool SameWording { get; init; }

    /// <summary>What they say of the employer.</summary>
    public Agreement Employer { get; init; }

    /// <summary>Whether the employer that both name is an agency, whose ads resemble each other whatever they offer.</summary>
    public bool ThroughAgency { get; init; }

    /// <summary>What the titles say of rank: apprentice, junior, senior, head.</summary>
    public Agreement Rank { get; init; }

    /// <summary>What the titles say of the hours: by day or night, weekends, part-time.</summary>
    public Agreement Hours { get; init; }

    /// <summary>What the titles say in numbers: a level, a shift, a branch.</summary>
    public Agreement TitleNumbers { get; init; }

    /// <summary>What they say of their reference, the employer's own number of the vacancy.</summary>
    public Agreement Reference { get; init; }

    /// <summary>What they say of the place.</summary>
    public Agreement Place { get; init; }

    /// <summary>What they say of the pay.</summary>
    public Agreement Pay { get; init; }

    /// <summary>Days between the first days of the two.</summary>
    public int DaysApart { get; init; }

    /// <summary>How sure the method is, from the threshold to 1.</summary>
    public double Score { get; init; }
}
