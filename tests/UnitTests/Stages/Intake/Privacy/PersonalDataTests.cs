using DiCoDe.Stages.Intake.Privacy;

namespace DiCoDe.UnitTests.Stages.Intake.Privacy;

[TestFixture]
public class PersonalDataTests
{
    [TestCase("Enviar CV a rh.norte@ejemplo.com.mx hoy", "Enviar CV a [correo] hoy")]
    [TestCase("mailto:rh@ejemplo.mx", "[correo]")]
    [TestCase("rh @ ejemplo.mx", "[correo]")]
    [TestCase("recluta@gmail", "[correo]")]
    [TestCase("rh arroba ejemplo punto com", "[correo]")]
    [TestCase("rh (at) ejemplo.com", "[correo]")]
    [TestCase("rh[arroba]ejemplo[punto]com", "[correo]")]
    [TestCase("correo: talento.norte gmail.com", "correo: [correo]", Description = "the portal dropped the sign")]
    [TestCase("a@ejemplo.com, b@ejemplo.com", "[correo], [correo]")]
    public void Mail_addresses_go(string text, string kept) => Assert.That(PersonalData.Remove(text).Text, Is.EqualTo(kept));

    [TestCase("Tel. 55 1234 5678", "Tel. [teléfono]", Description = "Mexico City")]
    [TestCase("(55) 1234-5678", "[teléfono]")]
    [TestCase("81-1234-5678", "[teléfono]")]
    [TestCase("442 123 45 67", "[teléfono]", Description = "three, three, two, two: so Mexico writes")]
    [TestCase("Cel 442 123 45 67", "Cel [teléfono]")]
    [TestCase("5512345678", "[teléfono]")]
    [TestCase("Cel. 55.1234.5678.", "Cel. [teléfono].")]
    [TestCase("WhatsApp 5512345678/5587654321", "WhatsApp [teléfono]/[teléfono]")]
    [TestCase("01 800 123 4567", "[teléfono]")]
    [TestCase("+52 1 55 1234 5678", "[teléfono]")]
    [TestCase("+52(55)12345678", "[teléfono]")]
    [TestCase("+56 9 8765 4321", "[teléfono]", Description = "Chile")]
    [TestCase("al 9 8765 4321.", "al [teléfono].")]
    [TestCase("56987654321", "[teléfono]")]
    [TestCase("987 654 321", "[teléfono]", Description = "Peru")]
    [TestCase("300 123 4567", "[teléfono]", Description = "Colombia")]
    [TestCase("+54 9 11 1234-5678", "[teléfono]", Description = "Argentina")]
    [TestCase("(11) 98765-4321", "[teléfono]", Description = "Brazil")]
    [TestCase("fono 1234567", "fono [teléfono]")]
    [TestCase("Llama al 4412 3456 ext. 12", "Llama al [teléfono] ext. 12")]
    [TestCase("tel:+525512345678", "[teléfono]")]
    [TestCase("sueldo 12 000 tel 5512345678", "sueldo 12 000 tel [teléfono]")]
    [TestCase("informes: 55..12..34..56..78 con cita", "informes: [teléfono] con cita")]
    [TestCase("Teléfono: (56 2) 2 123 4567", "Teléfono: [teléfono]")]
    [TestCase("55 1234 5678 55 8765 4321", "[teléfono] [teléfono]")]
    public void Telephone_numbers_go(string text, string kept) => Assert.That(PersonalData.Remove(text).Text, Is.EqualTo(kept));

    [TestCase("Informes con la Lic. Ana Pérez Solís.", "Informes con la Lic. [nombre].")]
    [TestCase("Dirigirse con el Ing. Manuel", "Dirigirse con el Ing. [nombre]")]
    [TestCase("LIC ARIANA LUNA", "LIC [nombre]")]
    [TestCase("WhatsApp 5512345678 atención Eduardo Islas Tipo de puesto", "WhatsApp [teléfono] atención [nombre] Tipo de puesto")]
    [TestCase("Agendar entrevista con María José de la Cruz para mañana", "Agendar entrevista con [nombre] para mañana")]
    [TestCase("Contacto: Luis Robles", "Contacto: [nombre]")]
    public void Names_of_contacts_go(string text, string kept) => Assert.That(PersonalData.Remove(text).Text, Is.EqualTo(kept));

    [TestCase("Calle Dr. Manuel Robles 14, esquina con Benito Juárez")]
    [TestCase("Lic. en Administración o Ing. Industrial")]
    [TestCase("Trabajo en San Luis Potosí con la señora de la casa")]
    [TestCase("Hospital Dr. Ángel Leaño, entrevista en la colonia Emiliano Zapata")]
    [TestCase("Ventas con Rosa Mexicana en Guadalupe, Nuevo León")]
    public void Places_and_trades_with_names_stay(string text) => Assert.That(PersonalData.Remove(text), Is.EqualTo((text, 0)));

    [TestCase("https://wa.me/525512345678?text=Hola", "[enlace]")]
    [TestCase("wa.me/525512345678", "[enlace]")]
    [TestCase("Escribe: https://api.whatsapp.com/send?phone=5255", "Escribe: [enlace]")]
    [TestCase("http://t.me/grupo y http://ejemplo.com/empleo/1234567890", "[enlace] y http://ejemplo.com/empleo/1234567890")]
    public void Messaging_links_go(string text, string kept) => Assert.That(PersonalData.Remove(text).Text, Is.EqualTo(kept));

    [TestCase("Sueldo $12,000 a $15,000 mensuales")]
    [TestCase("$ 1.750.905,00 (Mensual)")]
    [TestCase("Salario: 1750905 más auxilio 249095")]
    [TestCase("de 15000 - 20000 pesos")]
    [TestCase("$10,000 - $12,000")]
    [TestCase("$1 200 000 brutos")]
    [TestCase("Renta 450.000 - 600.000 líquidos")]
    [TestCase("Sueldo 1 200 000")]
    [TestCase("promedio 1.600.000 - 2.000.000")]
    [TestCase("Facturación de 1200000000")]
    [TestCase("Del 15-11-2026 al 20-12-2026")]
    [TestCase("15/11/2026 08:00 - 18:00")]
    [TestCase("2026-11-15 10:30:00")]
    [TestCase("Experiencia 2019-2024 y 2015 2016")]
    [TestCase("ISO 9001-2015, ISO 14001-45001")]
    [TestCase("Ley 21.015 y Ley 20.584 de 2012")]
    [TestCase("Av. Insurgentes Sur 1602, C.P. 03940, CDMX")]
    [TestCase("Calle 100 19 61 oficina 204")]
    [TestCase("Cra 7 # 45-67 Bogotá")]
    [TestCase("CP 06600")]
    [TestCase("Lunes a viernes 8:00 a 17:30, sábados 9:00-14:00")]
    [TestCase("Horario de 07 00 a 18 30")]
    [TestCase("Folio 1234567890")]
    [TestCase("RFC ABC850101XYZ")]
    [TestCase("CNPJ: 03.753.088/0001-00")]
    [TestCase("Edad 18 a 45 años, 2 vacantes")]
    [TestCase("100% presencial, 5x2, 24/7")]
    [TestCase("Carga de 10000000 kg")]
    [TestCase("Maneja a 10 20 30 personas")]
    [TestCase("@empresa en redes")]
    [TestCase("Engineer at Example.com")]
    [TestCase("Llama y gana $15,000")]
    public void No_price_date_year_address_or_code_is_eaten(string text) => Assert.That(PersonalData.Remove(text), Is.EqualTo((text, 0)));

    [Test]
    public void Each_is_counted() =>
        Assert.That(PersonalData.Remove("a@ejemplo.com, tel 55 1234 5678, wa.me/52").Removed, Is.EqualTo(3));
}
