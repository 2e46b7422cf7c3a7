using DiCoDe.Stages.Classification.Stemming;

namespace DiCoDe.UnitTests.Stages.Classification.Stemming;

/// <summary>Words worked out by hand along the steps of each algorithm.</summary>
[TestFixture]
public class StemmersTests
{
    [TestCase("esperanza", "esper", Description = "step 1")]
    [TestCase("económicos", "econom")]
    [TestCase("artistas", "artist")]
    [TestCase("conocimientos", "conoc")]
    [TestCase("pagamiento", "pagamient", Description = "step 1: not in R2")]
    [TestCase("trabajadora", "trabaj")]
    [TestCase("administraciones", "administr")]
    [TestCase("comunicación", "comun", Description = "step 1: with -ic-")]
    [TestCase("comunicacion", "comun", Description = "without the accent")]
    [TestCase("constancia", "constanci")]
    [TestCase("psicología", "psicolog")]
    [TestCase("sustituciones", "sustitu")]
    [TestCase("sustitucion", "sustitu", Description = "without the accent")]
    [TestCase("experiencia", "experient")]
    [TestCase("lentamente", "lent")]
    [TestCase("negativamente", "negat")]
    [TestCase("curiosamente", "curi")]
    [TestCase("responsabilidad", "respons", Description = "step 1: with -abil-")]
    [TestCase("operativo", "oper", Description = "step 1: with -at-")]
    [TestCase("haciéndola", "hac", Description = "step 0")]
    [TestCase("vendérselo", "vend")]
    [TestCase("construyendo", "constru", Description = "step 2a")]
    [TestCase("huyeron", "huyeron")]
    [TestCase("paguemos", "pag", Description = "step 2b: with the u of -gu-")]
    [TestCase("venderían", "vend")]
    [TestCase("manejaba", "manej")]
    [TestCase("atendió", "atend")]
    [TestCase("cajeros", "cajer", Description = "step 3")]
    [TestCase("jefe", "jef")]
    [TestCase("él", "el")]
    [TestCase("y", "y")]
    public void Spanish(string word, string stem) => Assert.That(Stemmers.Spanish.Stem(word), Is.EqualTo(stem));

    [TestCase("caresses", "caress", Description = "step 1a")]
    [TestCase("ties", "tie")]
    [TestCase("cries", "cri")]
    [TestCase("gas", "gas")]
    [TestCase("gaps", "gap")]
    [TestCase("kiwis", "kiwi")]
    [TestCase("owner's", "owner", Description = "step 0")]
    [TestCase("'tis", "tis")]
    [TestCase("agreed", "agre", Description = "step 1b, then the e of step 5")]
    [TestCase("feed", "feed")]
    [TestCase("hopping", "hop")]
    [TestCase("hoping", "hope", Description = "step 1b: a short word gets its e back")]
    [TestCase("luxuriating", "luxuri")]
    [TestCase("falling", "fall")]
    [TestCase("cry", "cri", Description = "step 1c")]
    [TestCase("by", "by")]
    [TestCase("say", "say")]
    [TestCase("national", "nation", Description = "step 2")]
    [TestCase("digitizer", "digit")]
    [TestCase("hopefulness", "hope")]
    [TestCase("formality", "formal")]
    [TestCase("geology", "geolog")]
    [TestCase("boldly", "bold")]
    [TestCase("triplicate", "triplic", Description = "step 3")]
    [TestCase("electrical", "electr")]
    [TestCase("goodness", "good")]
    [TestCase("formative", "format")]
    [TestCase("allowance", "allow", Description = "step 4")]
    [TestCase("replacement", "replac")]
    [TestCase("adoption", "adopt")]
    [TestCase("communion", "communion", Description = "R1 after commun-")]
    [TestCase("probate", "probat", Description = "step 5")]
    [TestCase("rate", "rate")]
    [TestCase("controll", "control")]
    [TestCase("roll", "roll")]
    [TestCase("skies", "sky", Description = "exceptions")]
    [TestCase("news", "news")]
    [TestCase("succeeds", "succeed")]
    [TestCase("enjoyed", "enjoy", Description = "y as a consonant")]
    [TestCase("youth", "youth")]
    public void English(string word, string stem) => Assert.That(Stemmers.English.Stem(word), Is.EqualTo(stem));

    [TestCase("beleza", "belez")]
    [TestCase("econômicos", "econôm")]
    [TestCase("casamento", "casament")]
    [TestCase("administração", "administr")]
    [TestCase("administrações", "administr")]
    [TestCase("tecnologia", "tecnolog")]
    [TestCase("experiência", "experient")]
    [TestCase("lentamente", "lent")]
    [TestCase("negativamente", "negat")]
    [TestCase("responsabilidade", "respons")]
    [TestCase("criativas", "criativ")]
    [TestCase("cozinheira", "cozinheir")]
    [TestCase("cozinheiros", "cozinheir")]
    [TestCase("vendiam", "vend")]
    [TestCase("atendendo", "atend")]
    [TestCase("pague", "pag")]
    [TestCase("anúncio", "anúnci")]
    [TestCase("gestão", "gestã")]
    [TestCase("mães", "mã")]
    public void Portuguese(string word, string stem) => Assert.That(Stemmers.Portuguese.Stem(word), Is.EqualTo(stem));

    [TestCase("importance", "import", Description = "step 1")]
    [TestCase("économiques", "économ")]
    [TestCase("communication", "commun")]
    [TestCase("technologie", "technolog")]
    [TestCase("solution", "solut")]
    [TestCase("expériences", "expérient")]
    [TestCase("heureusement", "heureux")]
    [TestCase("activement", "activ")]
    [TestCase("capacité", "capac")]
    [TestCase("disponibilités", "disponibil")]
    [TestCase("négatif", "négat")]
    [TestCase("bateaux", "bateau")]
    [TestCase("journaux", "journal")]
    [TestCase("blanchissement", "blanch")]
    [TestCase("constamment", "const")]
    [TestCase("évidemment", "évident")]
    [TestCase("finissait", "fin", Description = "step 2a")]
    [TestCase("travaillées", "travaill", Description = "step 2b")]
    [TestCase("mangeant", "mang")]
    [TestCase("naviguant", "navigu")]
    [TestCase("employée", "emploi", Description = "step 3")]
    [TestCase("caissière", "caissi", Description = "step 4")]
    [TestCase("ancienne", "ancien", Description = "step 5")]
    [TestCase("actuelle", "actuel")]
    [TestCase("célèbre", "célebr", Description = "step 6")]
    public void French(string word, string stem) => Assert.That(Stemmers.French.Stem(word), Is.EqualTo(stem));

    [TestCase("vendedor", "vendedora", "vendedores", "vendedoras")]
    [TestCase("cajero", "cajera", "cajeros", "cajeras")]
    [TestCase("enfermero", "enfermera", "enfermeros", "enfermeras")]
    [TestCase("cocinero", "cocinera", "cocineros", "cocineras")]
    [TestCase("técnico", "técnica", "técnicos", "técnicas")]
    [TestCase("jefe", "jefa", "jefes", "jefas")]
    [TestCase("cliente", "clientes")]
    [TestCase("operación", "operaciones", "operacion")]
    [TestCase("manejar", "manejo", "maneja", "manejando")]
    public void Forms_of_a_Spanish_word_meet(params string[] forms) => Assert.That(forms.Select(Stemmers.Spanish.Stem).Distinct().Count(), Is.EqualTo(1));

    [TestCase("carga", "cargador")]
    [TestCase("venta", "ventana")]
    [TestCase("caja", "cajero")]
    public void Other_Spanish_words_do_not_meet(string one, string other) => Assert.That(Stemmers.Spanish.Stem(one), Is.Not.EqualTo(Stemmers.Spanish.Stem(other)));

    [Test]
    public void A_language_is_found_by_its_code()
    {
        string[] codes = ["es", "en", "pt", "fr", "de", ""];

        Assert.That(codes.Select(Stemmers.Of), Is.EqualTo(new[] { Stemmers.Spanish, Stemmers.English, Stemmers.Portuguese, Stemmers.French, null, null }));
    }

    [Test]
    public void A_run_of_letters_that_is_no_word_stays()
    {
        var long65 = new string('a', 59) + "ciones";

        Assert.That(Stemmers.Spanish.Stem(long65), Is.EqualTo(long65));
    }
}
