using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Stages.Intake.Terms.Engagement;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Engagement;

[TestFixture]
public class ContractReaderTests
{
    [TestCase("Contrato a término indefinido", "CO", ContractKind.Permanent)]
    [TestCase("Contrato de planta desde el primer día", "MX", ContractKind.Permanent)]
    [TestCase("Puesto efectivo", "AR", ContractKind.Permanent)]
    [TestCase("Se ofrece relación de dependencia", "AR", ContractKind.Permanent)]
    [TestCase("Contrato indeterminado", "MX", ContractKind.Permanent)]
    [TestCase("Contrato a plazo fijo, luego indefinido", "CL", ContractKind.FixedTerm)]
    [TestCase("Contrato a término fijo", "CO", ContractKind.FixedTerm)]
    [TestCase("Contrato por 3 meses", "MX", ContractKind.FixedTerm)]
    [TestCase("Contrato fijo", "CO", ContractKind.FixedTerm)]
    [TestCase("Vacante fija", "MX", ContractKind.Permanent)]
    [TestCase("Contrato de obra o labor", "CO", ContractKind.Project)]
    [TestCase("Contratación por obra determinada", "MX", ContractKind.Project)]
    [TestCase("Posición eventual", "AR", ContractKind.Temporary)]
    [TestCase("Trabajo por temporada", "MX", ContractKind.Temporary)]
    [TestCase("Contrato de aprendizaje", "CO", ContractKind.Internship)]
    [TestCase("Pago por honorarios", "MX", ContractKind.SelfEmployed)]
    [TestCase("Facturar con monotributo", "AR", ContractKind.SelfEmployed)]
    [TestCase("Contrato por prestación de servicios", "CO", ContractKind.SelfEmployed)]
    [TestCase("Funciones: elaborar contrato por honorarios del personal", "MX", ContractKind.NotStated)]
    [TestCase("Mantenimiento de la planta", "MX", ContractKind.NotStated)]
    [TestCase("Somos una empresa de servicios", "MX", ContractKind.NotStated)]
    [TestCase("Contrato por obra", "MX", ContractKind.Project)]
    [TestCase("Contratado por obra o faena", "CL", ContractKind.Project)]
    [TestCase("Contratación de mano de obra y labores de campo", "MX", ContractKind.NotStated)]
    [TestCase("Supervisar mano de obra o faena", "CL", ContractKind.NotStated)]
    [TestCase("Colaboración por proyecto", "MX", ContractKind.Project)]
    [TestCase("Analizar la rentabilidad por proyecto y los gastos por proyecto", "MX", ContractKind.NotStated)]
    [TestCase("Atender a contratistas de obra", "MX", ContractKind.NotStated)]
    [TestCase("Revisar el trabajo de obra civil", "MX", ContractKind.NotStated)]
    [TestCase("", "MX", ContractKind.NotStated)]
    public void The_kind_is_read(string text, string country, ContractKind kind) =>
        Assert.That(ContractReader.Read(SomeWords.Of(text, country: country), "").Kind, Is.EqualTo(kind));

    [TestCase("Contratación directa por la empresa", Hiring.Direct)]
    [TestCase("Contrato directo con la empresa (no outsourcing)", Hiring.Direct)]
    [TestCase("Contratación por consultora", Hiring.ThroughAgency)]
    [TestCase("Contrato indefinido", Hiring.NotStated)]
    public void Who_employs_is_read_apart(string text, Hiring hiring) => Assert.That(ContractReader.Read(SomeWords.Of(text), "").Hiring, Is.EqualTo(hiring));

    [TestCase("Serás contratado por Obra Maestra, S.A.", "Obra Maestra", ContractKind.NotStated)]
    [TestCase("Serás contratado por Proyecto Indefinido, contrato de planta", "Proyecto Indefinido", ContractKind.Permanent)]
    [TestCase("Obra Maestra ofrece contrato por obra", "Obra Maestra", ContractKind.Project)]
    public void The_name_of_who_advertises_says_nothing_of_the_contract(string text, string employer, ContractKind kind) =>
        Assert.That(ContractReader.Read(SomeWords.Of(text), "", employer).Kind, Is.EqualTo(kind));

    [TestCase("Mano de obra calificada", ContractKind.NotStated)]
    [TestCase("Por obra", ContractKind.Project)]
    [TestCase("TEMPORARY", ContractKind.Temporary)]
    [TestCase("CONTRACTOR", ContractKind.SelfEmployed)]
    [TestCase("INTERN", ContractKind.Internship)]
    [TestCase("Indefinido", ContractKind.Permanent)]
    [TestCase("FULL_TIME", ContractKind.NotStated)]
    public void A_field_says_it_where_the_text_does_not(string field, ContractKind kind) =>
        Assert.That(ContractReader.Read(SomeWords.Of("Manejo de caja"), field).Kind, Is.EqualTo(kind));

    [Test]
    public void A_trainee_is_told_by_the_title() =>
        Assert.That(ContractReader.Read(SomeWords.Of("Apoyo en archivo", "Becario de sistemas"), "").Kind, Is.EqualTo(ContractKind.Internship));
}
