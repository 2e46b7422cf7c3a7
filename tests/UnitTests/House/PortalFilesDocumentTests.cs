using System.Text.RegularExpressions;

using DiCoDe.Domain;
using DiCoDe.Domain.Ads;
using DiCoDe.Host.Settings;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.House;

/// <summary>The reference of portal files names every key that they may have.</summary>
[TestFixture]
public partial class PortalFilesDocumentTests
{
    private static readonly string Reference = File.ReadAllText(Repository.PathOf("docs", "portal-files.md"));

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("", Description = "the file itself")]
    [TestCase("fetch: { nada: 1 }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, nada: 1 }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, page_parameter: { nada: 1 } }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, load_more: { nada: 1 } }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, feed: { nada: 1 } }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, json: { fields: { title: a }, nada: 1 } }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, json: { fields: { title: { nada: 1 } } } }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, json: { fields: { title: a }, detail: { address: a, fields: { title: a }, nada: 1 } } }")]
    [TestCase("discovery: { kind: json, start: https://a.example/, json: { script: { nada: 1 }, fields: { title: a } } }")]
    [TestCase("discovery: { kind: listing, start: https://a.example/ }\nextraction: { nada: 1 }")]
    [TestCase("discovery: { kind: listing, start: https://a.example/ }\nextraction: { fields: { title: { nada: 1 } } }")]
    public void Every_key_that_a_portal_file_may_have_is_named(string section)
    {
        var rest = section.Length == 0 ? "discovery: { kind: listing, start: https://a.example/ }\nnada: 1" : section;
        var path = _folder.Write("ejemplo.yaml", $"id: ejemplo\nname: a\nhome: https://a.example/\ntime_zone: America/Lima\n{rest}\n");

        var message = Assert.Throws<InputException>(() => PortalFile.Read(path))!.Message;

        var keys = Keys().Match(message).Groups["keys"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.That(keys, Is.Not.Empty, message);
        Assert.That(keys.Where(key => !Reference.Contains($"`{key}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_field_is_named() =>
        Assert.That(Enum.GetValues<AdField>().Select(field => field.Name()).Where(name => !Reference.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Every_preset_is_named() => Assert.That(
        Directory.EnumerateFiles(Repository.PathOf("schedules", "presets"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !Reference.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);

    [GeneratedRegex(@"Claves posibles: (?<keys>[a-z_, ]+)\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keys();
}
