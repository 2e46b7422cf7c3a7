using DiCoDe.Stages.Classification.Skills.Negation;
using DiCoDe.Stages.Wording;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Skills;

[TestFixture]
public class NegatedDemandTests
{
    [TestCase("No se requiere experiencia en ventas", "ventas")]
    [TestCase("No se requiere experiencia en ventas", "experiencia en ventas")]
    [TestCase("No se requiere experiencia previa en ventas", "ventas")]
    [TestCase("Puesto sin necesidad de saber inglés", "inglés")]
    [TestCase("No es necesario manejar Excel.", "Excel")]
    [TestCase("No es  necesario que sepas manejar Excel", "Excel", Description = "two blanks")]
    [TestCase("No se exige manejo de caja ni inglés", "inglés")]
    [TestCase("No se requiere inglés, francés ni alemán", "francés")]
    [TestCase("Con o sin experiencia en ventas", "ventas")]
    [TestCase("Si no tienes experiencia en ventas, te capacitamos", "ventas")]
    [TestCase("Aunque no sepas inglés, postúlate", "inglés")]
    [TestCase("¡No hace falta inglés!", "inglés")]
    [TestCase("Excel no es necesario", "Excel")]
    [TestCase("Inglés: no requerido", "Inglés")]
    [TestCase("Inglés avanzado no se requiere, pero sí Excel", "Inglés")]
    [TestCase("No sales experience required", "sales")]
    [TestCase("No prior experience in sales is needed", "sales")]
    [TestCase("You don’t need to speak English", "English")]
    [TestCase("English is not required.", "English")]
    [TestCase("Não é necessário inglês", "inglês")]
    [TestCase("Sem necessidade de experiência em vendas", "vendas")]
    [TestCase("Não é exigida experiência em vendas", "vendas")]
    [TestCase("❌ No inglés", "inglés")]
    [TestCase("Requisitos:\n- NO EXCEL\n- Ventas", "EXCEL")]
    [TestCase("Inglés: NO", "Inglés")]
    [TestCase("Inglés (no), ventas (sí)", "Inglés")]
    [TestCase("Montacargas: no aplica.", "Montacargas")]
    [TestCase("No buscamos programadores de Java, sino de Python", "Java")]
    public void What_is_denied_is_not_asked_for(string text, string words) => Assert.That(Covers(text, words), Is.True);

    [TestCase("Se requiere experiencia en ventas", "ventas")]
    [TestCase("No sólo se requiere experiencia en ventas, sino también inglés", "ventas")]
    [TestCase("No sólo se requiere experiencia en ventas, sino también inglés", "inglés")]
    [TestCase("No se requiere título sino experiencia en ventas", "ventas")]
    [TestCase("No se requiere experiencia, manejo de Excel", "Excel", Description = "another clause")]
    [TestCase("No se requiere experiencia pero sí manejo de Excel", "Excel")]
    [TestCase("No se requiere experiencia y se valora inglés", "inglés")]
    [TestCase("No se requiere experiencia Manejo de Excel Ventas", "Manejo de Excel", Description = "run together by a portal")]
    [TestCase("Cajero sin experiencia / Asesor de ventas", "ventas", Description = "another title")]
    [TestCase("Sin experiencia en ventas con habilidad de comunicación", "comunicación")]
    [TestCase("Si no tiene calibración el equipo, reportar fallas", "reportar fallas", Description = "no demand at all")]
    [TestCase("Si no tiene calibración el equipo", "calibración")]
    [TestCase("Aunque no sea indispensable el inglés", "inglés")]
    [TestCase("No se requiere experiencia\nVentas en tienda", "Ventas")]
    [TestCase("No se requiere experiencia para atender clientes", "atender clientes", Description = "the work remains")]
    [TestCase("Manejo de Excel no se requiere experiencia", "Excel", Description = "it belongs to what follows")]
    [TestCase("No se requiere más que inglés", "inglés")]
    [TestCase("No fumar en el área de ventas", "ventas")]
    [TestCase("Trabajar sin supervisión en ventas", "ventas")]
    [TestCase("Sin supervisión: control de inventarios", "control de inventarios")]
    [TestCase("Experiencia en ventas no indispensable", "ventas", Description = "welcome, so not absent")]
    [TestCase("Inglés (no excluyente)", "Inglés")]
    [TestCase("No es indispensable saber inglés", "inglés")]
    [TestCase("Inglés (no necesario)", "Inglés", Description = "an aside")]
    [TestCase("No smoking. Sales experience required", "Sales")]
    [TestCase("Not only sales but also English required", "English")]
    [TestCase("Não apenas vendas mas também inglês", "inglês")]
    [TestCase("Não é necessário diploma, mas inglês", "inglês")]
    [TestCase("No buscamos programadores de Java, sino de Python", "Python")]
    [TestCase("Inglés: no indispensable", "Inglés")]
    [TestCase("Inglés (no, mejor francés)", "Inglés", Description = "who knows what is meant")]
    [TestCase("No ventas por teléfono sino en tienda", "ventas", Description = "not all of the clause")]
    [TestCase("Requisitos: no ser familiar. Ventas", "Ventas")]
    public void What_is_asked_for_is_not_denied(string text, string words) => Assert.That(Covers(text, words), Is.False);

    [TestCase("Inglés (no necesario)", "Inglés", true)]
    [TestCase("Excel, no es necesario", "Excel", true)]
    [TestCase("Excel no es necesario", "Excel", false)]
    public void An_aside_waives(string text, string words, bool isWaived) =>
        Assert.That(At(text, words, NegatedDemand.IsWaived), Is.EqualTo(isWaived));

    [Test]
    [Category("Property")]
    public void Any_place_of_any_text_is_told() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var folded = Folding.Fold($"no se requiere experiencia {HostileText.Of(seed)} no es necesario");
            var start = seed % folded.Length;
            NegatedDemand.Covers(folded, start, start + ((seed / 7) % (folded.Length - start)) + 1);
            NegatedDemand.IsWaived(folded, start, folded.Length);
            return true;
        }));

    private static bool Covers(string text, string words) => At(text, words, NegatedDemand.Covers);

    private static bool At(string text, string words, Func<string, int, int, bool> ask)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return ask(Folding.Fold(text), start, start + words.Length);
    }
}
