using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DiCoDe.Host.Settings.Yaml;

/// <summary>Why a text is no YAML, in the words of whoever wrote it. YamlDotNet speaks English, and often points to where it gave up instead of to the mistake.</summary>
/// <param name="Line">Where the mistake is, from 1.</param>
/// <param name="Problem">What is wrong, a sentence.</param>
/// <param name="Remedy">What to do, a sentence.</param>
internal sealed record YamlFault(int Line, string Problem, string Remedy)
{
    public static YamlFault Of(string text, Exception error)
    {
        var said = error.InnerException?.Message ?? error.Message;
        var line = error is YamlException { Start.Line: var start } ? (int)start : LastLineOf(text);
        return said switch
        {
            _ when Says("tab ") => new(IndentedByTab(text) ?? line, "la sangría lleva un tabulador.", "Use espacios en su lugar."),
            _ when Says("Duplicate key") => new(line, $"la clave «{said["Duplicate key".Length..].Trim()}» está dos veces.", "Deje una sola."),
            _ when OpenBracketOf(text) is { } open && (error is not YamlException || open.Line < line) => new(open.Line, $"lo que se abre con «{open.Mark}» no se cierra.", $"Escriba «{(open.Mark == '{' ? '}' : ']')}» donde termina."),
            _ when Says("did not find expected ',' or") => new(line, "entre corchetes o llaves falta una coma, o el cierre.", "Separe los valores con comas, y ponga entre comillas los que llevan comas, llaves o corchetes."),
            _ when Says("unknown escape") => new(line, "entre comillas dobles hay una barra «\\» que no comienza ningún escape.", "Use comillas simples: allí la barra es una letra más."),
            _ when Says("quoted scalar") => new(line, "las comillas que se abren aquí no se cierran, o el texto sigue sin sangría.", "Cierre las comillas en la misma línea."),
            _ when Says("invalid mapping") || Says("mapping values are not allowed") => new(line, "hay dos veces «: » en una línea.", "Ponga el valor entre comillas."),
            _ when Says("cannot start any token") || Says("anchor or alias") => new(line, "un valor no puede comenzar con @, %, &, * ni comilla invertida.", "Póngalo entre comillas."),
            _ when error is AnchorNotFoundException => new(LineWith(text, ": *") ?? LineWith(text, "- *") ?? line, "un valor que comienza con «*» se refiere a otro, que no existe.", "Póngalo entre comillas."),
            _ when Says("did not find expected") => new(line, "esta línea no sigue a la anterior: su sangría es otra, o le faltan los dos puntos.", "Escriba «clave: valor», y sangre igual las claves de una misma sección."),
            _ => new(line, $"YAML mal formado ({said.TrimEnd('.')}).", "Revise sangrías, comillas y dos puntos."),
        };

        bool Says(string words) => said.Contains(words, StringComparison.Ordinal);
    }

    private static int LastLineOf(string text) => text.TrimEnd().Count(letter => letter == '\n') + 1;

    private static int? IndentedByTab(string text) => LineOf(text, line => line.TrimStart().Length > 0 && line[..^line.TrimStart().Length].Contains('\t', StringComparison.Ordinal));

    private static int? LineWith(string text, string words) => LineOf(text, line => line.Contains(words, StringComparison.Ordinal));

    private static int? LineOf(string text, Predicate<string> isMeant) => Array.FindIndex(text.Split('\n'), isMeant) is >= 0 and var at ? at + 1 : null;

    /// <summary>The innermost brace or bracket that is open where the parser gives up.</summary>
    private static (int Line, char Mark)? OpenBracketOf(string text)
    {
        var open = new Stack<(int, char)?>();
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case MappingStart mapping:
                        open.Push(mapping.Style == MappingStyle.Flow ? ((int)mapping.Start.Line, '{') : null);
                        break;
                    case SequenceStart sequence:
                        open.Push(sequence.Style == SequenceStyle.Flow ? ((int)sequence.Start.Line, '[') : null);
                        break;
                    case MappingEnd or SequenceEnd:
                        open.Pop();
                        break;
                }
            }
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            return open.TryPeek(out var last) ? last : null;
        }

        return null;
    }
}
