namespace DiCoDe.Host.Commands;

/// <summary>What an interruption leaves, told to the user.</summary>
internal static class Interrupted
{
    /// <summary>Of work that is stored bit by bit.</summary>
    public const string Stored = "Interrumpido. Lo que ya estaba guardado se conserva; repita la orden para continuar.";

    /// <summary>Of a command that reads and tells.</summary>
    public const string Nothing = "Interrumpido. Esta orden no guarda nada; al repetirla empieza de nuevo.";

    /// <summary>Of training.</summary>
    public const string Model = "Interrumpido. No se guardó ningún modelo; si había uno, sigue en uso. Al repetir la orden el entrenamiento empieza de nuevo.";

    /// <summary>Of an import that replaces a taxonomy at its end.</summary>
    public const string Taxonomy = "Interrumpido. La taxonomía en uso no cambió; al repetir la orden la carga empieza de nuevo.";

    /// <summary>Of reports, each of which is put in its place when it is whole.</summary>
    public const string Reports = "Interrumpido. Los informes terminados se conservan, y del que se escribía no queda nada; repita la orden.";

    /// <summary>Of an export.</summary>
    public const string Export = "Interrumpido. La exportación quedó incompleta; repita la orden.";

    /// <summary>Of the demo.</summary>
    public const string Demo = "Interrumpido. La demostración quedó incompleta; al repetirla empieza de nuevo.";
}
