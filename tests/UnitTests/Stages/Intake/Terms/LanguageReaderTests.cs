using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

using DiCoDe.Stages.Intake.Terms.Speech;
using DiCoDe.Stages.Wording;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Terms;

[TestFixture]
public class LanguageReaderTests
{
    [TestCase("Buscamos auxiliar contable con manejo de Excel y SAP para nuestra oficina en Puebla.", "es")]
    [TestCase("Full Stack Developer: se requiere experiencia con React, Node y Docker; trabajo en equipo.", "es", Description = "English tools, Spanish words")]
    [TestCase("We are looking for a sales executive who is able to travel within Mexico.", "en")]
    [TestCase("Estamos com uma vaga de auxiliar de cozinha, não é necessário ter experiência.", "pt")]
    [TestCase("Nous recherchons un comptable pour rejoindre notre équipe au sein du siège.", "fr")]
    [TestCase("empleos.com/ofertas.com www.portal.com", "")]
    [TestCase("Python, Docker", "")]
    [TestCase("", "")]
    public void The_small_words_tell_the_language(string text, string language) => Assert.That(Read(text), Is.EqualTo(language));

    [TestCase("Empleo: Contador auxiliar - Ejemplo del Centro S.A. de C.V. - Estado de México", "MX", "es", Description = "a legal form is no French")]
    [TestCase("Empleo: Hostess - NA/NA - México", "MX", "es", Description = "nor is what stands for a name that is missing Portuguese")]
    [TestCase("Empleo: Tech Lead - EJEMPLO WORKING TEAM - Monterrey", "MX", "es")]
    [TestCase("We are looking for a sales executive who is able to travel.", "MX", "en", Description = "a sentence says enough")]
    [TestCase("Nous recherchons un comptable pour rejoindre notre équipe.", "CO", "fr")]
    [TestCase("Vaga de auxiliar - Ejemplo S.A. - São Paulo", "BR", "pt")]
    [TestCase("Python, Docker", "MX", "")]
    [TestCase("Optometrista", "MX", "")]
    public void A_language_that_is_rare_in_the_country_of_the_ad_needs_more_evidence(string text, string country, string language) =>
        Assert.That(LanguageReader.Read(text, Folding.Fold(text), country), Is.EqualTo(language));

    [Test]
    public void Any_text_has_one_language_or_none() => FsCheck.Check.QuickThrowOnFailure(
        Prop.ForAll<string>(text => Read(text ?? "") is "" or "es" or "en" or "pt" or "fr" && LanguageReader.Read(text ?? "", Folding.Fold(text ?? ""), "MX") is "" or "es" or "en" or "pt" or "fr"));

    [Test]
    public void Real_texts_above_100_characters_are_told_right_in_99_of_100()
    {
        var texts = Gold().Concat(Esco("es")).Concat(Esco("en")).Concat(Esco("fr")).Concat(Brazilian()).ToList();
        var byLanguage = texts.GroupBy(text => text.Language).Select(group => (Language: group.Key, Texts: group.Count(), Right: group.Count(text => Read(text.Text) == text.Language))).ToList();
        var told = string.Join(", ", byLanguage.Select(one => $"{one.Language} {one.Right} of {one.Texts}"));

        Assert.That(byLanguage.Select(one => (double)one.Right / one.Texts), Is.All.GreaterThanOrEqualTo(0.99), told);
        TestContext.Out.WriteLine(told);
    }

    private static string Read(string text) => LanguageReader.Read(text, Folding.Fold(text));

    private static IEnumerable<(string Language, string Text)> Gold() => File.ReadLines(SharedData.PathOf("mapping", "gold-es-dev.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(ad => (ad.GetProperty("fields").GetProperty("language").GetString()!, ad.GetProperty("text").GetString()!))
        .Where(ad => ad.Item2.Length >= 100);

    /// <summary>Descriptions of occupations: the long fields in one line.</summary>
    private static IEnumerable<(string Language, string Text)> Esco(string language) => Regex
        .Matches(File.ReadAllText(SharedData.PathOf("esco", language, $"occupations_{language}.csv")), "(?<=\")[^\"\n|]{100,}(?=\")", RegexOptions.None, TimeSpan.FromSeconds(10))
        .Where(field => char.IsUpper(field.Value[0]))
        .Select(field => (language, field.Value));

    private static IEnumerable<(string Language, string Text)> Brazilian()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf("ads", "latam-2026.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var ad = JsonDocument.Parse(line).RootElement;
            if (ad.GetProperty("country").GetString() == "Brasil" && ad.GetProperty("description").GetString() is { Length: >= 100 } words)
            {
                yield return ("pt", words);
            }
        }
    }
}
