using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;

using Spectre.Console;

namespace DiCoDe.Host.Terminals;

/// <summary>The only way the program speaks: results go to standard output, everything else to standard error.</summary>
internal sealed class Terminal(IAnsiConsole output, IAnsiConsole error)
{
    private static readonly JsonSerializerOptions JsonForm = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by programs and people, never put into a page
        WriteIndented = true,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower),
            new TextConverter<AdId>(id => id.ToString()),
            new TextConverter<PortalId>(id => id.Value),
            new TextConverter<ConceptUri>(uri => uri.Value),
        },
    };

    private static readonly JsonSerializerOptions LineForm = new(JsonForm) { WriteIndented = false };

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(
        AnsiConsole.Create(new AnsiConsoleSettings()),
#pragma warning disable RS0030 // Spectre has no other way to reach standard error
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
#pragma warning restore RS0030

    /// <summary>One line of a result; never wrapped, never coloured, so that it may be piped.</summary>
    public void Line(string text = "") => output.Profile.Out.Writer.WriteLine(Plain(text));

    /// <summary>A result for programs.</summary>
    public void Json<T>(T value) => output.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(value, JsonForm));

    /// <summary>One of many results for programs, on a line of its own.</summary>
    public void JsonLine<T>(T value) => output.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(value, LineForm));

    /// <summary>One line of news while working.</summary>
    public void News(string text) => error.Profile.Out.Writer.WriteLine(Plain(text));

    /// <summary>Something the user should know, though the work goes on.</summary>
    public void Warning(string text) => Marked("yellow", "aviso:", text);

    /// <summary>Why the work did not succeed; each line of the text is a reason.</summary>
    public void Problem(string text)
    {
        foreach (var reason in text.Split('\n'))
        {
            Marked("red", "error:", reason);
        }
    }

    /// <summary>A table of a result; on a pipe its lines are as wide as they need to be.</summary>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var cells = rows.Select(row => row.Select(Plain).ToArray()).ToList();
        var widths = heads.Select((head, column) => cells.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        Line(Row(heads, widths));
        foreach (var row in cells)
        {
            Line(Row(row, widths));
        }
    }

    /// <summary>Does some work while showing how far it is: a bar on a terminal, a line every few seconds on a pipe.</summary>
    public async Task<T> FollowAsync<T>(string title, TimeProvider clock, Func<IProgress<Advance>, Task<T>> work)
    {
        if (!error.Profile.Capabilities.Interactive || !error.Profile.Out.IsTerminal)
        {
            return await work(new ProgressLines(title, News, clock));
        }

        return await error.Progress()
            .AutoClear(enabled: true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 16 }, new PercentageColumn())
            .StartAsync(context => work(new ProgressBar(context.AddTask(Markup.Escape(title), autoStart: true), title)));
    }

    /// <summary>Coloured and wrapped on a terminal; one plain line on a pipe, where programs read.</summary>
    private void Marked(string colour, string mark, string text)
    {
        if (error.Profile.Out.IsTerminal)
        {
            error.MarkupLine($"[{colour}]{mark}[/] {Markup.Escape(Plain(text))}");
        }
        else
        {
            News($"{mark} {text}");
        }
    }

    /// <summary>Text from portals and files must not steer the terminal.</summary>
    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'));

    private static string Row(IReadOnlyList<string> cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
}
