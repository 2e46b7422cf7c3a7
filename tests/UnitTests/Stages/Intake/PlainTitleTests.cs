using DiCoDe.Stages.Intake;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class PlainTitleTests
{
    [TestCase("Cajera de medio tiempo\nRequisitos:\nManejo de caja", "Cajera de medio tiempo")]
    [TestCase("Auxiliar contable (turno matutino)\r\n\r\nBuscamos auxiliar.", "Auxiliar contable (turno matutino)")]
    [TestCase("¡URGENTE! Soldador\nTaller en Puebla", "¡URGENTE! Soldador")]
    [TestCase("\r\n  Chofer repartidor\nLicencia vigente", "\r\n  Chofer repartidor", Description = "places count from the beginning of the file")]
    public void A_short_first_line_with_text_below_is_the_title(string text, string title) =>
        Assert.That(text[..PlainTitle.End(text)], Is.EqualTo(title));

    [TestCase("Elaboración de minutas", Description = "one line")]
    [TestCase("Elaboración de minutas\n\n  \n", Description = "nothing below")]
    [TestCase("Buscamos cajera para nuestra sucursal del centro.\nManejo de caja", Description = "a sentence")]
    [TestCase("Requisitos:\nManejo de caja", Description = "a heading")]
    [TestCase("Requisitos\nManejo de caja", Description = "a heading without colon")]
    [TestCase("- Manejo de caja\n- Ventas", Description = "an item")]
    [TestCase("1) Manejo de caja\n2) Ventas")]
    [TestCase("• Manejo de caja\n• Ventas")]
    [TestCase("https://portal.example/anuncio\nCajera")]
    [TestCase("Escriba a datos@ejemplo.com\nCajera")]
    [TestCase("La persona que buscamos atenderá la caja y el almacén de nuestra tienda del centro de la ciudad\nManejo de caja", Description = "a long line")]
    [TestCase("")]
    [TestCase(" \n ")]
    public void Another_first_line_is_none(string text) => Assert.That(PlainTitle.End(text), Is.Zero);

    [Test]
    public void Places_of_the_title_and_of_the_text_count_from_the_beginning_of_what_was_given()
    {
        const string text = "\n Cajera\nManejo de caja";

        var ad = PlainAd.OfText("1", text);

        Assert.Multiple(() =>
        {
            Assert.That(ad.Title, Is.EqualTo("  Cajera"));
            Assert.That(ad.Text, Is.EqualTo("\n       \nManejo de caja"));
        });
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_text_not_a_place_of_it_is_moved() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var text = HostileText.Of(seed);
            var end = PlainTitle.End(text);
            var ad = PlainAd.OfText("1", text);
            return ad.Text.Length == text.Length && ad.Text[end..] == text[end..] && string.IsNullOrWhiteSpace(ad.Text[..end]);
        }));
}
