using System.CommandLine;
using System.Globalization;

using DiCoDe.Host.Commands;

namespace DiCoDe.Host;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // Help and parse errors speak Spanish; numbers and dates are always written with a culture named at the place.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var parsed = DicodeCommand.Create().Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) };
        var code = await parsed.InvokeAsync(configuration);
        return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
    }
}
