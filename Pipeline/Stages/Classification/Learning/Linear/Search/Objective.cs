namespace DiCoDe.Stages.Classification.Learning.Linear.Search;

/// <summary>A smooth function to be made as small as possible.</summary>
/// <param name="at">Where.</param>
/// <param name="gradient">Filled with its slope there.</param>
/// <returns>Its value there.</returns>
internal delegate double Objective(ReadOnlySpan<double> at, Span<double> gradient);
