using System.CommandLine;
using System.Globalization;

namespace DiCoDe.Host.Commands;

/// <summary>Options for numbers that are no whole ones: written with a point, or with the comma that is usual in Spanish.</summary>
internal static class DecimalOption
{
    /// <summary>An option for a number within limits.</summary>
    /// <param name="name">"--threshold".</param>
    /// <param name="usual">What it is when it is not given.</param>
    /// <param name="least">The least that may be given.</param>
    /// <param name="most">The most that may be given.</param>
    /// <param name="expected">What to write, for the message: "un número de 0 a 1, como 0.5 o 0,5".</param>
    public static Option<double> Of(string name, double? usual, double least, double most, string expected) => new(name)
    {
        DefaultValueFactory = usual is { } number ? _ => number : null,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            given.AddError($"{name}: «{text}» no sirve; escriba {expected}.");
            return usual ?? least;
        },
    };
}
