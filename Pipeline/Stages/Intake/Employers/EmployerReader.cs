using System.Collections.Frozen;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Employers;
using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Employers;

/// <summary>Reads who advertises from the employer's name. Pure; never throws.</summary>
internal static partial class EmployerReader
{
    private const string Group = "grupo ";

    private static readonly FrozenSet<string> Whole = EmbeddedLines.Of("Intake.Employers.agencies.txt")
        .Where(line => line[0] == '=')
        .Select(line => EmployerName.Key(line[1..]))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings = [.. EmbeddedLines.Of("Intake.Employers.agencies.txt").Where(line => line[0] != '=').Select(EmployerName.Key)];

    /// <summary>Who that is.</summary>
    /// <param name="stated">The name as stated, one line, or "".</param>
    public static Employer Read(string stated)
    {
        if (stated.Length == 0)
        {
            return Employer.NotStated;
        }

        var key = EmployerName.Key(stated);
        return key switch
        {
            _ when Initials.IsMatch(stated) => new Employer(stated, "", EmployerKind.Confidential),
            _ when !key.Any(char.IsLetter) && !key.Any(char.IsAsciiDigit) => new Employer(stated, "", EmployerKind.NotStated),
            _ when EmployerWording.IsNothing(key) => new Employer(stated, "", EmployerKind.NotStated),
            _ when EmployerWording.IsHidden(key) => new Employer(stated, "", EmployerKind.Confidential),
            _ when IsListed(key) || EmployerWording.IsAgency(key) => new Employer(stated, key, EmployerKind.Agency),
            _ => new Employer(stated, key, EmployerKind.Named),
        };
    }

    private static bool IsListed(string key)
    {
        var name = key.StartsWith(Group, StringComparison.Ordinal) ? key[Group.Length..] : key;
        return Whole.Contains(key) || Array.Exists(Beginnings, known => Begins(key, known) || Begins(name, known));
    }

    private static bool Begins(string name, string known) =>
        name.StartsWith(known, StringComparison.Ordinal) && (name.Length == known.Length || name[known.Length] == ' ');

    /// <summary>"M. G.": a portal that hides who it is behind initials.</summary>
    [GeneratedRegex(@"^\p{L}\.(?: \p{L}\.){0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Initials { get; }
}
