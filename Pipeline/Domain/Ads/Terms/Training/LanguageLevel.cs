namespace DiCoDe.Domain.Ads.Terms.Training;

/// <summary>How well a language must be known: a level of the Common European Framework, or a word that ads use for one.</summary>
public enum LanguageLevel
{
    /// <summary>The ad does not say.</summary>
    NotStated,

    /// <summary>"básico", "inicial", "nociones".</summary>
    Basic,

    /// <summary>"intermedio", "medio", "conversacional", "técnico".</summary>
    Intermediate,

    /// <summary>"avanzado", "fluido", "bilingüe", "100%".</summary>
    Advanced,

    /// <summary>"nativo", "lengua materna".</summary>
    Native,

    /// <summary>CEFR A1.</summary>
    A1,

    /// <summary>CEFR A2.</summary>
    A2,

    /// <summary>CEFR B1.</summary>
    B1,

    /// <summary>CEFR B2.</summary>
    B2,

    /// <summary>CEFR C1.</summary>
    C1,

    /// <summary>CEFR C2.</summary>
    C2,
}
