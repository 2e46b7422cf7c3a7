using System.CommandLine;
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

        await using var said = new StringWriter(CultureInfo.InvariantCulture);
        var screen = configuration.Error;
        configuration.Error = said;
        await parsed.InvokeAsync(configuration);
        await screen.WriteAsync(InWords(said.ToString()));
        return ExitCode.BadSettings;
    }

    /// <summary>The library names the types of numbers as programmers do.</summary>
    private static string InWords(string message) => Type().Replace(message, type => type.Value is "System.Double" ? "número" : "número entero");

    [GeneratedRegex(@"System\.(Double|U?Int(32|64))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Type();
}
