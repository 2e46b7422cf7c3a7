using DiCoDe.Domain.Employers;
using DiCoDe.Stages.Intake.Employers;

namespace DiCoDe.UnitTests.Stages.Intake.Employers;

[TestFixture]
public class EmployerReaderTests
{
    [TestCase("Abarrotes La Esquina, S.A. de C.V.", "abarrotes la esquina")]
    [TestCase("ABARROTES LA ESQUINA SA DE CV", "abarrotes la esquina")]
    [TestCase("Abarrotes la Esquina S. A. de C. V.", "abarrotes la esquina")]
    [TestCase("Taller Luna, S. de R.L. de C.V.", "taller luna")]
    [TestCase("Taller Luna S.A.P.I. de C.V., SOFOM, E.N.R.", "taller luna")]
    [TestCase("Panadería Núñez S.A.S.", "panaderia nuñez")]
    [TestCase("Panadería Núñez Ltda.", "panaderia nuñez")]
    [TestCase("Comercial X S.A.", "comercial x")]
    [TestCase("Minera Sol SpA", "minera sol")]
    [TestCase("Ferretería Paz E.I.R.L.", "ferreteria paz")]
    [TestCase("Lavandería Azul (Sucursal Norte)", "lavanderia azul")]
    [TestCase("Waldo's", "waldos")]
    [TestCase("(Nombre)", "nombre")]
    [TestCase("S.A. de C.V.", "s a de c v", Description = "nothing but a legal form")]
    public void An_employer_is_compared_without_its_legal_form(string stated, string key)
    {
        var employer = EmployerReader.Read(stated);

        Assert.That(employer, Is.EqualTo(new Employer(stated, key, EmployerKind.Named)));
    }

    [TestCase("Confidencial")]
    [TestCase("EMPRESA CONFIDENCIAL")]
    [TestCase("Importante empresa")]
    [TestCase("Importante empresa del sector")]
    [TestCase("Importante y reconocida empresa del ramo automotriz")]
    [TestCase("Prestigiosa cadena de restaurantes")]
    [TestCase("Empresa líder en su ramo")]
    [TestCase("Empresa del sector salud")]
    [TestCase("Compañía reservada")]
    [TestCase("Particular")]
    [TestCase("M. G.")]
    [TestCase("N. A.", Description = "initials, and not \"no aplica\"")]
    [TestCase("Empresa nacional del sector alimentos")]
    [TestCase("Gran empresa")]
    public void An_employer_that_hides_is_confidential_and_like_no_other(string stated) =>
        Assert.That(EmployerReader.Read(stated), Is.EqualTo(new Employer(stated, "", EmployerKind.Confidential)));

    [TestCase("Adecco Argentina S.A.")]
    [TestCase("Manpower, S.A. de C.V.")]
    [TestCase("Grupo Gestión")]
    [TestCase("RANDSTAD")]
    [TestCase("Outsourcing del Bajío SA de CV")]
    [TestCase("Consultora de RRHH")]
    [TestCase("Luz Recursos Humanos")]
    [TestCase("Bolsa de Trabajo Municipal")]
    [TestCase("Servicios Temporales Andinos SAS")]
    [TestCase("Pérez RH")]
    [TestCase("Norte Headhunters")]
    [TestCase("Puerto EST")]
    [TestCase("OMIL de Prueba")]
    [TestCase("Agencia de Empleo La Buena Estrella")]
    [TestCase("Agencia de Colocación del Sur")]
    [TestCase("Agencia de Empleadas Domésticas Sol")]
    [TestCase("Agencia de Personal Luna, S.C.")]
    [TestCase("Servicio Temporal del Norte")]
    [TestCase("Servicios Temporales y Agencia de Viajes Andina")]
    [TestCase("Cazadores Hunters")]
    public void An_agency_is_known_by_its_name_or_its_trade(string stated) =>
        Assert.That(EmployerReader.Read(stated).Kind, Is.EqualTo(EmployerKind.Agency));

    [TestCase("Gestión Ambiental del Norte", Description = "not the agency of that name")]
    [TestCase("Casa de Bolsa del Centro")]
    [TestCase("Importadora Lima")]
    [TestCase("Confitería Confianza")]
    [TestCase("Empresa de Transportes Sol")]
    [TestCase("Kelly's Pizza")]
    [TestCase("Gran Hotel Central")]
    [TestCase("Empresa Nacional de Prueba")]
    [TestCase("Nuevo Banco del Sol")]
    [TestCase("Mar y Sol Agencia de Viajes")]
    [TestCase("Agencia Aduanal Pérez y Asociados, S.C.")]
    [TestCase("La Mejor Agencia Automotriz SA de CV")]
    [TestCase("Agencia de Autos del Bajío")]
    [TestCase("Agencia de Publicidad Azul")]
    [TestCase("Talento Agencia de Publicidad", Description = "words that agencies of staff like too")]
    [TestCase("Adventure Hunters, Agencia de Viajes")]
    [TestCase("Minera Ejemplo Limited Agencia en Chile", Description = "the branch of a company abroad")]
    [TestCase("Ejemplo SA de CV Lácteos Agencia Puebla", Description = "a depot")]
    [TestCase("Agencia Palmar", Description = "an agency of whatever: of collections, or of debts")]
    public void An_employer_that_only_sounds_like_one_is_named(string stated) =>
        Assert.That(EmployerReader.Read(stated).Kind, Is.EqualTo(EmployerKind.Named));

    [TestCase("")]
    [TestCase("-")]
    [TestCase("N/A")]
    [TestCase("NA/NA")]
    [TestCase("No especificado")]
    [TestCase("null")]
    [TestCase("Trabajo en casa empacando dulces")]
    public void No_employer_is_not_stated(string stated) =>
        Assert.That(EmployerReader.Read(stated), Is.EqualTo(new Employer(stated, "", EmployerKind.NotStated)));
}
