namespace DiCoDe.Reports.Wording.Week;

/// <summary>What pay in ads is, told by how many state it.</summary>
internal static class PayWords
{
    private const double About = 0.4;
    private const double Most = 0.6;

    /// <summary>"No es lo que gana la gente: es lo que los anuncios ofrecen, y la mayoría calla."</summary>
    /// <param name="stated">The part of the open ads that state it; <see langword="null"/> when they are too few to tell.</param>
    /// <param name="language">The language.</param>
    public static string Of(double? stated, ReportLanguage language)
    {
        var (spanish, english) = stated switch
        {
            null => ("", ""),
            >= Most => (", y la mayoría lo dice", ", and most state it"),
            >= About => (", y cerca de la mitad lo dice", ", and about half state it"),
            _ => (", y la mayoría calla", ", and most are silent"),
        };
        return language.Say($"No es lo que gana la gente: es lo que los anuncios ofrecen{spanish}.", $"It is not what people earn: it is what ads offer{english}.");
    }
}
