using System.Text;

namespace DiCoDe.Stages.Wording;

/// <summary>Word lists and tables that are part of the program, kept as files so that they can be read and corrected.</summary>
internal static class EmbeddedLines
{
    /// <summary>The lines of a file, without empty ones and without comments ("# …").</summary>
    /// <param name="name">Its path below the project, with dots: "Intake.Places.divisions.csv".</param>
    public static IReadOnlyList<string> Of(string name)
    {
        var assembly = typeof(EmbeddedLines).Assembly;
        using var stream = assembly.GetManifestResourceStream($"DiCoDe.Stages.{name}")
            ?? throw new InvalidOperationException($"The file {name} is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } kept && kept[0] != '#')
            {
                lines.Add(kept);
            }
        }

        return lines;
    }
}
