using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.UnitTests.Stages.Classification;

[TestFixture]
public class StemmerTests
{
    [TestCase("cliente", "clientes")]
    [TestCase("vendedor", "vendedores")]
    [TestCase("operacion", "operaciones")]
    [TestCase("red", "redes")]
    [TestCase("voz", "voces")]
    [TestCase("analisis", "analisis")]
    [TestCase("ley", "leyes")]
    [TestCase("policy", "policies")]
    [TestCase("skill", "skills")]
    public void Both_numbers_meet(string one, string other) => Assert.That(Stem(one, false), Is.EqualTo(Stem(other, false)));

    [TestCase("cajero", "cajera")]
    [TestCase("vendedor", "vendedoras")]
    [TestCase("jefe", "jefa")]
    [TestCase("enfermero", "enfermeras")]
    public void Both_genders_meet_where_asked(string one, string other)
    {
        Assert.That(Stem(one, true), Is.EqualTo(Stem(other, true)));
        Assert.That(Stem(one, false), Is.Not.EqualTo(Stem(other, false)));
    }

    [TestCase("carga", "cargo")]
    [TestCase("ano", "año")]
    public void Other_words_do_not_meet(string one, string other) => Assert.That(Stem(one, false), Is.Not.EqualTo(Stem(other, false)));

    [TestCase("idioma", "idiomas", true)]
    [TestCase("motor", "motores", true)]
    [TestCase("luz", "luces", true)]
    [TestCase("venta", "ventana", false)]
    [TestCase("sal", "sales", true)]
    [TestCase("plan", "plano", false)]
    public void One_word_has_two_numbers_at_most(string one, string other, bool areOne) =>
        Assert.That((Stemmer.AreOneWord(one, other), Stemmer.AreOneWord(other, one)), Is.EqualTo((areOne, areOne)));

    private static string Stem(string word, bool dropGender)
    {
        var room = word.ToCharArray();
        return new string(room, 0, Stemmer.Stem(room, dropGender));
    }
}
