namespace DiCoDe.Import.Esco.Service.Answers;

/// <summary>What came of a question.</summary>
internal abstract record EscoAnswer
{
    private EscoAnswer()
    {
    }

    /// <summary>An answer of the form that is known.</summary>
    public sealed record Given(byte[] Body) : EscoAnswer;

    /// <summary>The service fails at this very question, however often it is asked: some records break its full view.</summary>
    public sealed record Failing(int Status) : EscoAnswer;
}
