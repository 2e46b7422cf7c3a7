using DiCoDe.Domain;
using DiCoDe.Domain.Portals;

namespace DiCoDe.Host.Settings;

/// <summary>The portals of <c>schedules/portals/</c>. A broken file spoils only itself: the others are still read.</summary>
internal sealed class PortalRegister
{
    private PortalRegister(string folder, IReadOnlyList<PortalDefinition> portals, IReadOnlyList<InputException> broken)
    {
        Folder = folder;
        Portals = portals;
        Broken = broken;
    }

    public string Folder { get; }

    /// <summary>The portals that could be read, in order of id.</summary>
    public IReadOnlyList<PortalDefinition> Portals { get; }

    /// <summary>What is wrong with the files that could not be read.</summary>
    public IReadOnlyList<InputException> Broken { get; }

    public static PortalRegister Read(string schedules)
    {
        var folder = Path.Combine(schedules, "portals");
        if (!Directory.Exists(folder))
        {
            throw new InputException(folder, "No existe la carpeta de portales.", "Indique con --schedules la carpeta que contiene «portals».");
        }

        List<PortalDefinition> portals = [];
        List<InputException> broken = [];
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            try
            {
                portals.Add(PortalFile.Read(path));
            }
            catch (InputException error)
            {
                broken.Add(error);
            }
        }

        return new PortalRegister(folder, portals, broken);
    }

    /// <summary>The portals named, or every enabled one when none is named.</summary>
    /// <exception cref="InputException">A name is not in the register.</exception>
    public IReadOnlyList<PortalDefinition> Choose(IReadOnlyList<string> ids) => ids.Count == 0
        ? [.. Portals.Where(portal => portal.Enabled)]
        : [.. ids.Select(Find)];

    public PortalDefinition Find(string id) =>
        Portals.FirstOrDefault(portal => string.Equals(portal.Id.Value, id, StringComparison.Ordinal))
        ?? throw (Broken.FirstOrDefault(error => error.Message.Contains($"{id}.yaml", StringComparison.Ordinal))
            ?? (id.StartsWith('-') ? new InputException(id, "no es una opción de esta orden.", "Vea las que tiene con --help.") : null)
            ?? new InputException(Folder, $"No hay un portal «{id}».", $"Los hay: {string.Join(", ", Portals.Select(portal => portal.Id))}."));
}
