using DiCoDe.Domain;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DiCoDe.Host.Settings.Yaml;

/// <summary>Reads a YAML file as a tree whose nodes know their line.</summary>
internal static class YamlFile
{
    /// <summary>The mapping at the root of a file.</summary>
    public static YamlSection ReadSection(string path) => new(path, "", ReadMap(path));

    /// <summary>The same as a node.</summary>
    public static YamlMappingNode ReadMap(string path) => Root(path) as YamlMappingNode
        ?? throw new InputException(path, 1, "Se esperaba una lista de claves y valores.", "Escriba «clave: valor», una por línea.");

    /// <summary>The list of mappings at the root of a file.</summary>
    public static IReadOnlyList<YamlSection> ReadList(string path) => Root(path) is YamlSequenceNode list
        ? [.. list.Select(node => node as YamlMappingNode is { } map
            ? new YamlSection(path, "", map)
            : throw new InputException(path, (int)node.Start.Line, "Cada elemento de la lista debe tener claves y valores.", ""))]
        : throw new InputException(path, 1, "Se esperaba una lista.", "Comience cada elemento con «- ».");

    private static YamlNode Root(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents.Count == 1
                ? yaml.Documents[0].RootNode
                : throw new InputException(path, "El archivo está vacío o tiene varios documentos.", "Deje un solo documento YAML.");
        }
        catch (YamlException error)
        {
            throw new InputException(path, (int)error.Start.Line, $"YAML mal formado: {error.InnerException?.Message ?? error.Message}", "Revise sangrías, comillas y dos puntos.", error);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner gives up in this way on some broken scalars, and tells no place.
            throw new InputException(path, $"YAML mal formado: {error.Message}", "Revise sangrías, comillas y dos puntos.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, $"No se puede leer: {error.Message}", "Revise que exista y sus permisos.", error);
        }
    }
}
