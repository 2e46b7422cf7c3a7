using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Portals;
using DiCoDe.Scraper.Extraction;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper.Extraction;

/// <summary>The examples with which schema.org explains job postings, in each of its three ways to write them.</summary>
[TestFixture]
public class SchemaOrgExamplesTests
{
    [Test]
    public void Every_example_of_a_posting_is_an_ad_with_a_title()
    {
        var examples = Regex.Split(File.ReadAllText(SharedData.PathOf("jsonld", "schemaorg-all-examples.txt")), @"^(?:TYPES|PRE-MARKUP|MICRODATA|RDFA|JSON):", RegexOptions.Multiline, TimeSpan.FromSeconds(10))
            .Where(text => Regex.IsMatch(text, "[/\":]JobPosting\"", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .ToList();

        Assert.That(examples, Has.Count.EqualTo(14));
        Assert.That(examples.Where(example => TitleOf(example).Length == 0), Is.Empty);
    }

    private static string TitleOf(string example)
    {
        using var page = Pages.Document($"<html><body>{example}</body></html>");
        return AdExtractor.ForAnyPage(new PortalId("any")).ReadAdPage(page, new Uri("https://e.example/1"), card: null) is [var ad, ..] ? ad[AdField.Title] : "";
    }
}
