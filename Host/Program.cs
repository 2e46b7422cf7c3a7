using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;

using DiCoDe.Host.Commands;

namespace DiCoDe.Host;

internal static partial class Program
{
    public static async Task<int> Main(string[] args)
    {
        // Help and parse errors speak Spanish; numbers and dates are always written with a culture named at the place.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var parsed = DicodeCommand.Create().Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) };
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(configuration);
        }

        if (parsed.Action is ParseErrorAction telling)
        {
            // Pages of help would push a mistake off the screen; they serve who has not yet said what to do.
            telling.ShowHelp = parsed.UnmatchedTokens.Count == 0 && parsed.CommandResult.Command.Subcommands.Count > 0;
        }

        await using var said = new StringWriter(CultureInfo.InvariantCulture);
        var screen = configuration.Error;
        configuration.Error = said;
        await parsed.InvokeAsync(configuration);
        await screen.WriteAsync(InWords(said.ToString()));
        await screen.WriteLineAsync($"Ayuda: {NameOf(parsed.CommandResult)} --help");
        return ExitCode.BadSettings;
    }

    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "dicode";

    /// <summary>The library names the types of numbers as programmers do.</summary>
    private static string InWords(string message) => Word().Replace(
        Type().Replace(message, "número entero"),
        found => $"«{found.Groups["given"].Value}» no sirve para {found.Groups["option"].Value}; {(found.Groups["list"].Success ? "use una de estas palabras:" : "la ayuda dice qué palabras sirven.")}");

    /// <summary>What it says of a word that is none of a list: in English where it names the list.</summary>
    [GeneratedRegex(@"(Cannot parse argument|No se pudo analizar el argumento) '(?<given>[^']*)' (for option|para la opción) '(?<option>[^']*)' (as expected type|como el tipo esperado) 'DiCoDe[^']*'\.(?<list> Did you mean one of the following\?)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"System\.U?Int(32|64)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Type();
}
