namespace DiCoDe.Scraper.Fetching.Manners.Blocks;

/// <summary>What only challenges have: the beginning of their title, a name in their scripts or attributes, or a sentence. Seen in the wild up to 2026.</summary>
internal static class ChallengeMarks
{
    private const string Cloudflare = "desafío de Cloudflare";
    private const string DataDome = "desafío de DataDome";
    private const string Human = "desafío de PerimeterX/HUMAN";
    private const string Akamai = "bloqueo de Akamai";
    private const string Imperva = "desafío de Imperva/Incapsula";
    private const string Aws = "desafío de AWS WAF";
    private const string Denied = "aviso de acceso denegado";
    private const string Robot = "pide probar que no se es un robot";

    private static readonly (string Start, string Kind)[] Titles =
    [
        ("Just a moment...", Cloudflare),
        ("Un momento…", Cloudflare),
        ("Attention Required! | Cloudflare", Cloudflare),
        ("Access to this page has been denied", Human),
        ("Pardon Our Interruption", Imperva),
        ("Access Denied", Denied),
        ("Acceso denegado", Denied),
        ("403 Forbidden", Denied),
        ("Human Verification", Aws),
    ];

    private static readonly (string Name, string Kind)[] Machines =
    [
        ("cf_chl_opt", Cloudflare),
        ("cf-chl-bypass", Cloudflare),
        ("/cdn-cgi/l/chk_", Cloudflare),
        ("orchestrate/chl_page", Cloudflare),
        ("ct.captcha-delivery.com/", DataDome),
        ("'host':'geo.captcha-delivery.com'", DataDome),
        ("px-captcha", Human),
        ("sec-if-cpt", Akamai),
        ("/_sec/cp_challenge", Akamai),
        ("errors.edgesuite.net", Akamai),
        ("id=\"main-iframe\" src=\"/_Incapsula_Resource", Imperva),
        ("window.gokuProps", Aws),
        ("window.KPSDK", "desafío de Kasada"),
    ];

    private static readonly (string Sentence, string Kind)[] Sentences =
    [
        ("Incapsula incident ID", Imperva),
        ("errors.edgesuite.net", Akamai),
        ("Checking your browser before accessing", Cloudflare),
        ("Enable JavaScript and cookies to continue", Cloudflare),
        ("You don't have permission to access", Denied),
        ("No tiene permiso para acceder", Denied),
        ("Press & Hold", Human),
        ("verify you are human", Robot),
        ("verify that you are human", Robot),
        ("verifica que eres humano", Robot),
        ("verifique que es humano", Robot),
        ("verificar que eres humano", Robot),
        ("verificar que es humano", Robot),
        ("verifica que no eres un robot", Robot),
        ("comprueba que no eres un robot", Robot),
        ("confirma que no eres un robot", Robot),
        ("no soy un robot", Robot),
        ("I'm not a robot", Robot),
        ("are you a robot", Robot),
        ("unusual traffic from your", Robot),
        ("tráfico inusual", Robot),
    ];

    /// <summary>The service whose challenge it is, or "".</summary>
    public static string OfService(string title, string machinery) =>
        Find(Titles, start => title.StartsWith(start, StringComparison.OrdinalIgnoreCase)) is { Length: > 0 } kind
            ? kind
            : Find(Machines, name => machinery.Contains(name, StringComparison.Ordinal));

    /// <summary>What the words ask for or say, or "".</summary>
    public static string OfWords(string words) => Find(Sentences, sentence => words.Contains(sentence, StringComparison.OrdinalIgnoreCase));

    private static string Find((string Text, string Kind)[] marks, Func<string, bool> fits) => Array.Find(marks, mark => fits(mark.Text)).Kind ?? "";
}
