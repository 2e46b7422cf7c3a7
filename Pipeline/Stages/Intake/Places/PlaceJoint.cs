namespace DiCoDe.Stages.Intake.Places;

/// <summary>What parts two names of a place.</summary>
internal enum PlaceJoint
{
    /// <summary>A comma, a dash, a parenthesis: the names are mostly of one place.</summary>
    Comma,

    /// <summary>A slash, a bar, a semicolon: one place, or several.</summary>
    Bar,

    /// <summary>"y", "o", "and": several places.</summary>
    And,
}
