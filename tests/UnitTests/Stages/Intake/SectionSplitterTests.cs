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
    [TestCase("Somos una empresa líder en logística. Tu trabajo es manejar el camión.", "AboutEmployer Unknown", Description = "a sentence that tells by itself")]
    [TestCase("Importante empresa del ramo textil requiere costurera con experiencia", "AboutEmployer Unknown", Description = "until it turns to the job")]
    [TestCase("Ofrecemos lo mejor\n- Vales\n- IMSS\nSe necesita manejar Excel", "Offer Unknown", Description = "with the list below it")]
    [TestCase("Requisitos: orden\nNo discriminamos por ninguna causa.\nSaber leer", "Requirements Diversity Requirements")]
    [TestCase("Requisitos: orden. Palabras clave: chofer, driver", "Requirements PortalText")]
    [TestCase("Saber leer. Ofertas similares Cocinero Requisitos: nada", "Unknown PortalText", Description = "what the portal adds ends the line")]
    [TestCase("Responsibilities:\nSell\nRequirements:\nEnglish\nBenefits:\nFood", "Duties Requirements Offer", Description = "English")]
    [TestCase("Atividades: limpar. Benefícios: vale", "Duties Offer", Description = "Portuguese")]
    [TestCase("Se revisan los requisitos de cada cliente y las funciones del área", "Unknown", Description = "words within a sentence are no headings")]
    [TestCase("Experiencia en Ventas de piso y perfil de Cliente", "Unknown", Description = "nor before a preposition")]
    public void Sections_are_told_apart(string text, string kinds) =>
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
