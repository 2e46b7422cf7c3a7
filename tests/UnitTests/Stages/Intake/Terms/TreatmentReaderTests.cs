using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Treatment;

using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Terms;

[TestFixture]
public class TreatmentReaderTests
{
    [TestCase("Edad: entre 20 y 35 años.", TreatmentKind.Age, "Edad: entre 20 y 35 años")]
    [TestCase("Edad de 18 a 45", TreatmentKind.Age, "Edad de 18 a 45")]
    [TestCase("Hombres y mujeres de 25 a 40 años", TreatmentKind.Age, "de 25 a 40 años")]
    [TestCase("Ser mayor de 21 años", TreatmentKind.Age, "mayor de 21 años")]
    [TestCase("Gente joven y dinámica", TreatmentKind.Age, "Gente joven")]
    [TestCase("Sexo: femenino", TreatmentKind.Sex, "Sexo: femenino")]
    [TestCase("Sexo: indistinto, Edad: 21 años en adelante", TreatmentKind.Age, "Edad: 21 años en adelante")]
    [TestCase("Solicitamos señoritas para mostrador", TreatmentKind.Sex, "Solicitamos señoritas")]
    [TestCase("Preferentemente mujer", TreatmentKind.Sex, "Preferentemente mujer")]
    [TestCase("Estado civil: soltera", TreatmentKind.MaritalStatus, "Estado civil: soltera")]
    [TestCase("Presentar certificado de no embarazo", TreatmentKind.Pregnancy, "certificado de no embarazo")]
    [TestCase("Se pide buena presentación.", TreatmentKind.Appearance, "buena presentación")]
    [TestCase("Sin tatuajes visibles", TreatmentKind.Appearance, "Sin tatuajes visibles")]
    [TestCase("Enviar CV con fotografía", TreatmentKind.Photo, "Enviar CV con fotografía")]
    [TestCase("Enviar foto de perfil", TreatmentKind.Photo, "Enviar foto")]
    [TestCase("Enviar foto de cuerpo completo", TreatmentKind.Photo, "Enviar foto de cuerpo completo")]
    [TestCase("Solicitud elaborada con foto reciente", TreatmentKind.Photo, "Solicitud elaborada con foto reciente")]
    [TestCase("Estatura mínima de 1.65 m", TreatmentKind.HeightWeight, "Estatura mínima de 1.65 m")]
    [TestCase("Complexión robusta", TreatmentKind.HeightWeight, "Complexión robusta")]
    [TestCase("Ser católico", TreatmentKind.Religion, "Ser católico")]
    [TestCase("Gozar de buena salud.", TreatmentKind.Health, "buena salud")]
    [TestCase("Esquema de vacunación completo", TreatmentKind.Health, "Esquema de vacunación")]
    [TestCase("Carta de no antecedentes penales", TreatmentKind.CriminalRecord, "Carta de no antecedentes penales")]
    [TestCase("No estar en buró de crédito", TreatmentKind.CreditBureau, "No estar en buró de crédito")]
    [TestCase("Buró de crédito limpio.", TreatmentKind.CreditBureau, "Buró de crédito limpio")]
    [TestCase("Se consulta buró de crédito", TreatmentKind.CreditBureau, "Se consulta buró de crédito")]
    [TestCase("Tres días de prueba sin pago", TreatmentKind.UnpaidTrial, "días de prueba sin pago")]
    public void A_demand_is_quoted(string text, TreatmentKind kind, string words)
    {
        var found = Read("Ayudante general", text);

        Assert.That(found.Select(demand => (demand.Kind, demand.Quote.Words)), Is.EqualTo(new[] { (kind, words) }));
        Assert.That(text[found[0].Quote.Start..], Does.StartWith(words));
    }

    [TestCase("Mujeres de 18 a 35 años", "Mujeres", "de 18 a 35 años")]
    [TestCase("Mujer de 25 a 40 años, sin compromisos", "Mujer", "de 25 a 40 años")]
    [TestCase("Hombres de 20 a 45", "Hombres", "de 20 a 45")]
    [TestCase("HOMBRES DE 23 A 48 CON LICENCIA", "HOMBRES", "DE 23 A 48")]
    [TestCase("Mujer, 25 a 38", "Mujer", "25 a 38")]
    [TestCase("Perfil: Mujer, entre 20 y 35 años.", "Mujer", "entre 20 y 35 años")]
    [TestCase("Hombre: 30-45 años", "Hombre", "30-45 años")]
    [TestCase("Estatura normal, hombre, 25 a 45 años", "hombre", "25 a 45 años")]
    [TestCase("Boutique busca chica de 18 a 28 años", "chica", "de 18 a 28 años")]
    [TestCase("Nos orientamos a una mujer de entre 25 a 40 años", "mujer", "entre 25 a 40 años")]
    [TestCase("Mujer, hasta 30 años", "Mujer", "hasta 30 años")]
    public void A_word_for_one_sex_with_an_age_behind_it_demands_both(string text, string sex, string age) =>
        Assert.That(
            Read("Ayudante general", text).Select(demand => (demand.Kind, demand.Quote.Words)),
            Is.EqualTo(new[] { (TreatmentKind.Sex, sex), (TreatmentKind.Age, age) }));

    [TestCase("Hombres y mujeres de 18 a 35 años")]
    [TestCase("Mujeres y hombres de 18 a 35")]
    [TestCase("Hombre o mujer, 20 a 40 años")]
    [TestCase("Mujeres u hombres de 20 a 40")]
    [TestCase("H/M de 20 a 40 años")]
    [TestCase("Mujeres de 18 a 33 años, hombres de 18 a 25 años")]
    [TestCase("Atención a mujeres de 15 a 49 años")]
    [TestCase("Talleres para hombres de 12 a 29 años")]
    [TestCase("Venta de calzado para dama de 22 a 26")]
    [TestCase("Ropa de mujer, 20 a 30 prendas por turno")]
    public void Both_sexes_or_whom_the_work_is_for_are_no_demand_on_sex(string text) =>
        Assert.That(Read("Ayudante general", text).Where(demand => demand.Kind == TreatmentKind.Sex), Is.Empty);

    [TestCase("Mayores de 50 años y personas egresadas de reclusión también pueden aplicar.")]
    [TestCase("Personas mayores de 45 años son bienvenidas")]
    [TestCase("Se aceptan personas mayores de 60 años")]
    [TestCase("Mayores de 40 años, sin límite de edad")]
    [TestCase("Ser mayor de 18 años")]
    [TestCase("Mayor de 18, con ganas de aprender")]
    [TestCase("Mayor de edad")]
    [TestCase("18 años en adelante")]
    public void An_age_that_opens_the_vacancy_or_is_that_of_the_law_is_no_demand(string text) => Assert.That(Read("Ayudante general", text), Is.Empty);

    [TestCase("Edad: a partir de 18 años", "Edad: a partir de 18 años", Description = "stated as the age")]
    [TestCase("De preferencia mayor de 35 años", "mayor de 35 años")]
    [TestCase("Mayor de 18 años y menor de 40 años", "menor de 40 años")]
    [TestCase("Edad: 20 a 35 años, se aceptan estudiantes", "Edad: 20 a 35 años")]
    [TestCase("Edad, según el puesto, 18 años en adelante", "18 años en adelante")]
    [TestCase("19 años en adelante", "19 años en adelante")]
    public void An_age_beyond_that_of_the_law_is_a_demand(string text, string words) =>
        Assert.That(Read("Ayudante general", text).Select(demand => (demand.Kind, demand.Quote.Words)), Is.EqualTo(new[] { (TreatmentKind.Age, words) }));

    [TestCase("Sin importar sexo, edad o estado civil: femenino o masculino")]
    [TestCase("Edad indistinta")]
    [TestCase("Igualdad de oportunidades para personas de 18 a 60 años")]
    [TestCase("Experiencia de 20 a 25 años en minería")]
    [TestCase("Empresa con más de 40 años en el mercado")]
    [TestCase("Presentación de informes y excelente presentación de resultados")]
    [TestCase("Cuidar la imagen de la marca; buena imagen de tienda")]
    [TestCase("Sexo: masculino o femenino")]
    [TestCase("Venta de ropa para mujeres y hombres")]
    [TestCase("Atención a personas mayores y a niños")]
    [TestCase("Seguro de salud y examen de conocimientos")]
    [TestCase("Toma de fotografías de producto")]
    [TestCase("Capacitación pagada desde el primer día")]
    [TestCase("Analizar el historial crediticio de los clientes")]
    [TestCase("Enviar fotos de los trabajos realizados")]
    [TestCase("Nunca te pediremos que envíes foto de tu identificación")]
    [TestCase("Enviar foto de INE por ambos lados")]
    [TestCase("Enviar CV con foto del comprobante de domicilio")]
    [TestCase("Anexar foto reciente de la licencia de manejo")]
    [TestCase("Enviar fotocopia de la credencial; presentar solicitud y fotocopias")]
    [TestCase("Buscamos personal masculino y femenino")]
    [TestCase("Nacionalidad: mexicana o extranjera con permiso")]
    [TestCase("Historial de manejo sin antecedentes")]
    public void What_is_no_demand_is_none(string text) => Assert.That(Read("Ayudante general", text), Is.Empty);

    [TestCase("Promotora de marca", "Promotora")]
    [TestCase("URGENTE: Secretaria bilingüe", "Secretaria")]
    [TestCase("Cajeras", "Cajeras")]
    [TestCase("Vendedor/a", "")]
    [TestCase("Cajera (o)", "")]
    [TestCase("Cajera o cajero", "")]
    [TestCase("Auxiliar de la Secretaría de Salud", "")]
    [TestCase("Técnico en empresa promotora", "")]
    [TestCase("Vendedor", "", Description = "stands for both")]
    public void A_title_in_the_feminine_alone_is_a_demand(string title, string words) =>
        Assert.That(Read(title, "").Select(demand => demand.Quote.Words).FirstOrDefault() ?? "", Is.EqualTo(words));

    [Test]
    public void Every_kind_of_demand_has_an_article_of_Mexican_law()
    {
        var kinds = File.ReadLines(Path.Combine(Repository.Root, "schedules", "treatment", "mx.csv")).Skip(1).Select(line => line.Split(',')[0].Replace("_", "", StringComparison.Ordinal)).Distinct();

        Assert.That(kinds, Is.EquivalentTo(Enum.GetNames<TreatmentKind>()).IgnoreCase);
    }

    [Test]
    public void Any_text_is_read_and_quotes_are_its_words() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        Read("x", text ?? "").All(demand => demand.Quote.Start < 0 || text!.Substring(demand.Quote.Start, demand.Quote.Words.Length) == demand.Quote.Words)));

    [Test]
    public void Most_demands_of_real_ads_are_found_and_few_that_are_none()
    {
        var (right, found, annotated) = (0, 0, 0);
        List<string> wrong = [];
        foreach (var (gold, words) in GoldAds.Read())
        {
            var phrases = gold.GetProperty("treatment").EnumerateArray().Select(one => one.GetProperty("phrase").GetString()!).ToList();
            var read = TreatmentReader.Read(words);
            bool Meet(string phrase, TreatmentDemand demand) =>
                phrase.Contains(demand.Quote.Words, StringComparison.OrdinalIgnoreCase) || demand.Quote.Words.Contains(phrase, StringComparison.OrdinalIgnoreCase);
            annotated += phrases.Count;
            found += read.Count;
            right += read.Count(demand => phrases.Exists(phrase => Meet(phrase, demand)));
            wrong.AddRange(read.Where(demand => !phrases.Exists(phrase => Meet(phrase, demand))).Select(demand => $"+ {gold.GetProperty("id")} {demand.Kind}: {demand.Quote.Words}"));
            wrong.AddRange(phrases.Where(phrase => !read.Any(demand => Meet(phrase, demand))).Select(phrase => $"- {gold.GetProperty("id")} {phrase}"));
        }

        var told = $"precision {(double)right / found:F3} ({right} of {found}), recall {(double)right / annotated:F3} of {annotated}";
        TestContext.Out.WriteLine(told);
        Assert.That((double)right / found, Is.GreaterThanOrEqualTo(0.95), told);
        Assert.That((double)right / annotated, Is.GreaterThanOrEqualTo(0.9), told);
    }

    private static IReadOnlyList<TreatmentDemand> Read(string title, string text) =>
        TreatmentReader.Read(new AdWords(title, text, text.Length == 0 ? [] : [new AdSection(SectionKind.Unknown, 0, text.Length)], "MX"));
}
