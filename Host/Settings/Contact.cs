using DiCoDe.Domain;

namespace DiCoDe.Host.Settings;

/// <summary>The address that portals are given, so that they can reach whoever reads them.</summary>
/// <param name="Address">An e-mail address or a page; "" when none is known.</param>
internal sealed record Contact(string Address)
{
    public const string Variable = "DICODE_CONTACT";

    /// <summary>How the address stands in the name that portals are given: " (+datos@ministerio.example)", or "".</summary>
    public string Suffix => Address.Length == 0 ? "" : $" (+{Address})";

    /// <summary>What the command line names, else the environment, else nothing.</summary>
    /// <exception cref="InputException">It is no address.</exception>
    public static string Find(string? named)
    {
        var address = (named ?? Environment.GetEnvironmentVariable(Variable) ?? "").Trim();
        if (address.Any(char.IsControl))
        {
            throw new InputException("--contact", "el contacto tiene que caber en una línea.", "Ejemplos: datos@ministerio.example, https://ministerio.example/contacto");
        }

        return address.Length == 0 || address.IndexOf('@', StringComparison.Ordinal) > 0 || (Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Scheme is "http" or "https")
            ? address
            : throw new InputException("--contact", $"«{address}» no es un correo ni una página.", "Ejemplos: datos@ministerio.example, https://ministerio.example/contacto");
    }
}
