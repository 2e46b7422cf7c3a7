namespace DiCoDe.Scraper.Fetching.Manners.Blocks;

/// <summary>Recognises the addresses to which portals send those who have not logged in.</summary>
internal static class LoginAddress
{
    private static readonly HashSet<string> Steps = new(StringComparer.OrdinalIgnoreCase)
    {
        "login", "log-in", "logon", "signin", "sign-in", "sign_in", "authwall", "iniciar-sesion", "iniciarsesion", "inicio-sesion", "inicio-de-sesion", "acceder", "ingresar",
    };

    /// <summary>Whether a step of the path is such a word, whatever its ending ("/cuenta/login.aspx").</summary>
    public static bool Is(Uri url) => url.AbsolutePath.Split('/').Any(step => Steps.Contains(step.Split('.')[0]));
}
