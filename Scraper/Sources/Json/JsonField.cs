using System.Text.Json;

using DiCoDe.Domain.Portals.Finding;
using DiCoDe.Scraper.Sources.Json.Paths;

namespace DiCoDe.Scraper.Sources.Json;

/// <summary>One <see cref="MemberRule"/>, ready to be used on JSON.</summary>
internal sealed class JsonField(MemberRule rule)
{
    private readonly JsonExpression? _from = rule.From.Length == 0 ? null : JsonExpression.Parse(rule.From);
    private readonly MemberText _text = new(rule);

    public string Read(JsonElement element, JsonElement root) => _from is null ? rule.Value : _text.Of(_from.Read(element, root));

    /// <summary>The same, but "" when a part of a template is missing: half an address or key names nothing.</summary>
    public string ReadWhole(JsonElement element, JsonElement root) => _from is null ? rule.Value : _text.Of(_from.ReadWhole(element, root));
}
