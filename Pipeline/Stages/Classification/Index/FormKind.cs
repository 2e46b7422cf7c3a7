namespace DiCoDe.Stages.Classification.Index;

/// <summary>Where a form of a concept comes from.</summary>
internal enum FormKind
{
    /// <summary>The preferred label, Spanish if there is one.</summary>
    Preferred,

    /// <summary>Another Spanish label.</summary>
    Alternative,

    /// <summary>A label in another language.</summary>
    Foreign,

    /// <summary>An entry of the lexicon.</summary>
    Lexicon,
}
