using DiCoDe.Domain.Ads;

namespace DiCoDe.Host.Commands;

/// <summary>One field as found.</summary>
/// <param name="Text">Its text; may hold HTML.</param>
/// <param name="Source">Which reading gave it.</param>
internal sealed record ScrapedFieldView(string Text, FieldSource Source);
