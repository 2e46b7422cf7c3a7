namespace DiCoDe.Domain.Classification;

/// <summary>How an ad asks for a skill.</summary>
public enum Requirement
{
    /// <summary>Required.</summary>
    Must,

    /// <summary>Welcome, not required.</summary>
    Nice,

    /// <summary>Named as a task of the job.</summary>
    Task,
}
