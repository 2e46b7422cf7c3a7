namespace DiCoDe.Domain;

/// <summary>Something beyond this machine did not answer as it should: nothing the user gave is wrong, and later it may work. The message names who, why and
/// the remedy; it is shown without a stack trace.</summary>
public sealed class OutOfReachException : Exception
{
    /// <summary>Says who did not answer.</summary>
    /// <param name="who">The address.</param>
    /// <param name="problem">What happened, a sentence.</param>
    /// <param name="remedy">What to do, a sentence.</param>
    /// <param name="inner">What caused it.</param>
    public OutOfReachException(string who, string problem, string remedy, Exception? inner = null)
        : base($"{who}: {problem} {remedy}", inner)
    {
    }
}
