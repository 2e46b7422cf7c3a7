using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Intake.Sections;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class SectionSplitterTests
{
    [TestCase("Requisitos:\n- Secundaria\nFunciones:\n- Lavar loza\nOfrecemos:\n- IMSS", "Requirements Duties Offer", Description = "headings with a colon")]
    [TestCase("REQUISITOS\nSecundaria\nACTIVIDADES A REALIZAR\nBarrer", "Requirements Duties", Description = "headings in capitals")]
    [TestCase("Hola\nRequisitos mínimos\nSecundaria\nDeseable\nInglés", "Unknown Requirements NiceToHave", Description = "short lines")]
    [TestCase("¿Qué ofrecemos?\nSueldo\n¿Qué buscamos?\nGanas", "Offer Requirements", Description = "questions")]
    [TestCase("Se busca chofer. Requisitos: licencia. Ofrecemos: sueldo base. Interesados enviar CV", "Unknown Requirements Offer HowToApply", Description = "all in one line")]
    [TestCase("Vacante FUNCIONES Atender mesas REQUISITOS Secundaria BENEFICIOS Comida", "Unknown Duties Requirements Offer", Description = "without colons")]
    [TestCase("Bodega. Principales tareas Ejecutar pedidos. Requisitos excluyentes Experiencia previa", "Unknown Duties Requirements")]
    [TestCase("Ayuda al equipoRequisitos: orden", "Unknown Requirements", Description = "glued to the line before")]
    [TestCase("Somos una empresa líder en logística. Aquí empieza tu camino.", "AboutEmployer Unknown", Description = "a sentence that tells by itself")]
    [TestCase("Importante empresa del ramo textil requiere costurera", "AboutEmployer Unknown", Description = "until it turns to the job")]
    [TestCase("Ofrecemos lo mejor\n- Vales\n- IMSS\nTodo a su tiempo y con calma, como en casa de cada quien", "Offer Unknown", Description = "with the list below it")]
    [TestCase("Requisitos: orden\nNo discriminamos por ninguna causa.\nSaber leer", "Requirements Diversity Requirements")]
    [TestCase("Requisitos: orden. Palabras clave: chofer, driver", "Requirements PortalText")]
    [TestCase("Saber leer. Ofertas similares Cocinero Requisitos: nada", "Requirements PortalText", Description = "what the portal adds ends the line")]
    [TestCase("Responsibilities:\nSell\nRequirements:\nEnglish\nBenefits:\nFood", "Duties Requirements Offer", Description = "English")]
    [TestCase("What you'll be doing:\nSell\nWhat you'll bring:\nEnglish\nNice to haves:\nFrench\nWhat's in it for you:\nFood", "Duties Requirements NiceToHave Offer", Description = "English as start-ups write it")]
    [TestCase("Salary: good. What you'll do Develop interfaces for our clients", "Offer Duties", Description = "English without a colon")]
    [TestCase("Salary: good. What youll doDevelop interfaces", "Offer Duties", Description = "and without its apostrophe and its line break")]
    [TestCase("Modalidad: híbrida. Nos interesa mucho que tengas conocimientos en: Angular", "Offer Requirements")]
    [TestCase("Atividades: limpar. Benefícios: vale", "Duties Offer", Description = "Portuguese")]
    [TestCase("Se revisan los requisitos de cada cliente y las funciones del área", "Unknown", Description = "words within a sentence are no headings")]
    [TestCase("Hablamos de ventas de piso y del perfil de Cliente", "Unknown", Description = "nor before a preposition")]
    [TestCase("Educación Responsabilidades:\nVender\nPrestaciones de ley Requisitos: ganas", "Requirements Duties Offer Requirements", Description = "two headings that met")]
    [TestCase("Registro y Documentación: Mantener los registros", "Duties", Description = "a task named like a heading")]
    public void Sections_are_told_apart(string text, string kinds) =>
        Assert.That(string.Join(' ', SectionSplitter.Split(text).Select(section => section.Kind)), Is.EqualTo(kinds));

    [TestCase("Empresa líder busca cajera, requisitos secundaria, experiencia 6 meses, ofrecemos sueldo base y vales, interesados enviar CV", "AboutEmployer Unknown Requirements Offer HowToApply")]
    [TestCase("Solicitamos chofer con licencia tipo C para realizar entregas. Sueldo semanal.", "Unknown Requirements Duties Offer")]
    [TestCase("Atender clientes. Elaboración de reportes. Control de inventario. Experiencia de un año.", "Duties Requirements", Description = "tasks by how they begin")]
    [TestCase("Buscamos personas con iniciativa. Serás responsable de la caja.", "Requirements Duties")]
    [TestCase("Requisitos:\n- Secundaria\n- Inglés (deseable)\n- Licencia", "Requirements NiceToHave Requirements", Description = "a wish among demands")]
    [TestCase("Requisitos: preparatoria, técnico en mecánica deseable. Licencia.", "Requirements")]
    [TestCase("Funciones: Vender. Ofrecemos sueldo base.", "Duties Offer", Description = "a turn beats the heading")]
    [TestCase("Requisitos: Ing. Industrial o afín. Secundaria.", "Requirements", Description = "an abbreviation ends no sentence")]
    [TestCase("Buscar Aplicaciones Avisos Favoritos Menú Volver al listado Cajera Descripción de la oferta Atender la caja", "PortalText Duties", Description = "the menu of a portal")]
    [TestCase("Utilizamos cookies propias. Atender la caja.", "PortalText Duties")]
    [TestCase("Procura-se vendedor com experiência. Oferecemos vale transporte.", "Unknown Requirements Offer", Description = "Portuguese")]
    public void Sections_are_told_from_wording(string text, string kinds) =>
        Assert.That(string.Join(' ', SectionSplitter.Split(text).Select(section => section.Kind)), Is.EqualTo(kinds));

    [Test]
    public void An_empty_text_has_no_section() => Assert.That(SectionSplitter.Split(""), Is.Empty);

    [Test]
    public void A_section_begins_with_its_heading()
    {
        var section = SectionSplitter.Split("Hola.\n¿Qué ofrecemos? Sueldo")[1];

        Assert.That(section, Is.EqualTo(new AdSection(SectionKind.Offer, 6, 22)));
    }
}
