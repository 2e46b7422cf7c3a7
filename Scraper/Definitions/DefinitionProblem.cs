namespace DiCoDe.Scraper.Definitions;

/// <summary>Something in a portal definition that cannot be used.</summary>
/// <param name="Field">Its place, in the words of the YAML file: <c>fetch.pause</c>, <c>extraction.fields.title[0].select</c>.</param>
/// <param name="Problem">What is wrong and what is wanted instead: a sentence in Spanish.</param>
public sealed record DefinitionProblem(string Field, string Problem);
