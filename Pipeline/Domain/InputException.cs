using System.Globalization;

namespace DiCoDe.Domain;

/// <summary>Something a user gave cannot be used. The message names the file, the place in it and the remedy; it is shown without a stack trace.</summary>
public sealed class InputException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="file">The file, folder or setting; "" when there is none.</param>
    /// <param name="line">The line in it, from 1; 0 when there is none.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="remedy">What to do, a sentence; "" when the problem says it.</param>
    /// <param name="inner">What caused it.</param>
    public InputException(string file, int line, string problem, string remedy, Exception? inner = null)
        : base(Describe(file, line, problem, remedy), inner)
    {
    }

    /// <summary>Says what is wrong with a file as a whole.</summary>
    public InputException(string file, string problem, string remedy, Exception? inner = null)
        : this(file, 0, problem, remedy, inner)
    {
    }

    private static string Describe(string file, int line, string problem, string remedy)
    {
        var place = (file.Length, line) switch
        {
            (0, _) => "",
            (_, 0) => $"{file}: ",
            _ => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: "),
        };

        return remedy.Length == 0 ? place + problem : $"{place}{problem} {remedy}";
    }
}
