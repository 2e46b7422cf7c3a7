using System.Text;

using DiCoDe.Domain;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DiCoDe.Host.Settings.Yaml;

/// <summary>Reads a YAML file as a tree whose nodes know their line.</summary>
internal static class YamlFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The mapping at the root of a file.</summary>
    public static YamlSection ReadSection(string path) => new(path, "", ReadMap(path), new YamlMistakes(path));

    /// <summary>The same as a node.</summary>
    public static YamlMappingNode ReadMap(string path) => Root(path) as YamlMappingNode
        ?? throw new InputException(path, 1, "Se esperaba una lista de claves y valores.", "Escriba «clave: valor», una por línea.");

    /// <summary>The list of mappings at the root of a file; their mistakes go to <paramref name="mistakes"/>.</summary>
    public static IReadOnlyList<YamlSection> ReadList(string path, YamlMistakes mistakes) => Root(path) is YamlSequenceNode list
        ? [.. list.Select(node => node as YamlMappingNode is { } map
            ? new YamlSection(path, "", map, mistakes)
            : throw new InputException(path, (int)node.Start.Line, "Cada elemento de la lista debe tener claves y valores.", ""))]
        : throw new InputException(path, 1, "Se esperaba una lista.", "Comience cada elemento con «- ».");

    private static YamlNode Root(string path)
    {
        var text = Text(path);
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents.Count == 1
                ? yaml.Documents[0].RootNode
                : throw new InputException(path, "El archivo está vacío o tiene varios documentos.", "Deje un solo documento YAML.");
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            // The latter two: YamlDotNet's scanner gives up in this way on some broken texts.
            var fault = YamlFault.Of(text, error);
            throw new InputException(path, fault.Line, fault.Problem, fault.Remedy, error);
        }
    }

    private static string Text(string path)
    {
        var bytes = Bytes(path);
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes.AsSpan(3)),
                _ => Utf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException error)
        {
            var line = bytes.AsSpan(0, FirstBroken(bytes)).Count((byte)'\n') + 1;
            throw new InputException(path, line, "hay letras que no están escritas en UTF-8.", "Guarde el archivo en UTF-8.", error);
        }
    }

    private static int FirstBroken(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(path, "No existe el archivo.", "Revise su nombre y su carpeta.", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new InputException(path, Directory.Exists(path) ? "Es una carpeta, no un archivo." : "No hay permiso para leer el archivo.", "Revise el nombre y los permisos.", error);
        }
        catch (IOException error)
        {
            throw new InputException(path, $"No se puede leer ({error.Message.TrimEnd('.')}).", "Revise el disco y que ningún otro programa lo tenga abierto.", error);
        }
    }
}
