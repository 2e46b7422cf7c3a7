using System.Globalization;

namespace DiCoDe.Import.Esco;

/// <summary>A row or a concept that was left out, and why; the rest was read.</summary>
/// <param name="File">The file, or the URI of a concept that no single row is to blame for.</param>
/// <param name="Line">The line in it where the row begins, from 1; 0 for a concept.</param>
/// <param name="Problem">What is wrong, in Spanish.</param>
public sealed record EscoWarning(string File, int Line, string Problem)
{
    /// <summary><c>file:line: problem</c>.</summary>
    public override string ToString() =>
        Line == 0 ? $"{File}: {Problem}" : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Problem}");
}
