namespace DiCoDe.Stages.Intake.Duplicates.Lists;

/// <summary>The lists that duplicates are read with.</summary>
internal static class KnownWords
{
    /// <summary>Words of Spanish, Portuguese and English ads that mean the same; a group stands for all its words.</summary>
    public static WordGroups Synonyms { get; } = new("synonyms.txt");

    /// <summary>Words that titles carry without naming the job: urgency, vacancy, pay.</summary>
    public static WordGroups TitleNoise { get; } = new("title-noise.txt");

    /// <summary>Words of rank, one rank a line.</summary>
    public static WordGroups Ranks { get; } = new("ranks.txt");

    /// <summary>Words of working hours, one kind a line.</summary>
    public static WordGroups Hours { get; } = new("hours.txt");

    /// <summary>Legal forms and words that half of all employers carry in their names.</summary>
    public static WordGroups CompanyForms { get; } = new("company-forms.txt");

    /// <summary>Words by which an employer hides its name.</summary>
    public static WordGroups Hidden { get; } = new("hidden-employers.txt");

    /// <summary>Words that tell an agency.</summary>
    public static WordGroups Agencies { get; } = new("agencies.txt");
}
