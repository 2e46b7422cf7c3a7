using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Stages.Intake.Terms;
using DiCoDe.Stages.Intake.Terms.Payment;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Payment;

[TestFixture]
public class PayReaderTests
{
    [TestCase("MX", "$ 17,000 - $ 18,600 Mensual", "17000..18600 MXN Month")]
    [TestCase("MX", "12 mil 500 mensuales", "12500..12500 MXN Month")]
    [TestCase("MX", "$9 mil 800 a 11 mil mensuales", "9800..11000 MXN Month")]
    [TestCase("MX", "$7,500 c/15 dias", "7500..7500 MXN Fortnight")]
    [TestCase("MX", "$3,200 x sem", "3200..3200 MXN Week")]
    [TestCase("MX", "9000 MXN MONTH", "9000..9000 MXN Month")]
    [TestCase("MX", "12000-15000 MXN MONTH", "12000..15000 MXN Month")]
    [TestCase("US", "21.5 USD HOUR", "21.5..21.5 USD Hour")]
    [TestCase("MX", "$12,700.00 mensual", "12700..12700 MXN Month")]
    [TestCase("MX", "$20,000 A $21,000", "20000..21000 MXN Month")]
    [TestCase("CL", "450.001 - 600.000", "450001..600000 CLP Month")]
    [TestCase("CL", "Hasta $330.000 por mes", "..330000 CLP Month")]
    [TestCase("CL", "Menor a $350.000", "..350000 CLP Month")]
    [TestCase("CL", "Desde $600.000 por mes", "600000.. CLP Month")]
    [TestCase("BR", "R$ 2.001,00 a R$ 3.000,00 (Bruto mensal)", "2001..3000 BRL Month Gross")]
    [TestCase("CO", "$ 1.423.500,00 (Mensual)", "1423500..1423500 COP Month")]
    [TestCase("PE", "S/ 1,500", "1500..1500 PEN Month")]
    [TestCase("ES", "24.000 - 28.000 € brutos al año", "24000..28000 EUR Year Gross")]
    [TestCase("FR", "28 000 € par an", "28000..28000 EUR Year")]
    [TestCase("AR", "USD 2,500", "2500..2500 USD Month")]
    [TestCase("CL", "570000", "570000..570000 CLP Month")]
    [TestCase("", "$ 900", "900..900  NotStated")]
    public void Pay_is_read_from_a_field(string country, string field, string pay) =>
        Assert.That(Told(PayReader.Read(Words("", country), field)), Is.EqualTo(pay));

    [TestCase("MX", "Sueldo mensual: $12,500 netos", "12500..12500 MXN Month Net")]
    [TestCase("MX", "Pagamos 10 mil a 12 mil libres", "10000..12000 MXN Month Net")]
    [TestCase("MX", "Ofrecemos de 8 a 10 mil pesos", "8000..10000 MXN Month")]
    [TestCase("MX", "Sueldo: 10k-12k", "10000..12000 MXN Month")]
    [TestCase("MX", "Sueldo de 12 mil quincenales", "12000..12000 MXN Fortnight")]
    [TestCase("MX", "Ofrecemos 2600 base semanal más comisiones", "2600.. MXN Week +")]
    [TestCase("MX", "Sueldo base $9,100 mensuales. Bono de puntualidad $500", "9100..9100 MXN Month +")]
    [TestCase("MX", "Sueldo base de $8,800 + comisiones sin tope", "8800.. MXN Month +")]
    [TestCase("MX", "$390 diarios de sueldo base", "390..390 MXN Day")]
    [TestCase("MX", "Te ofrecemos: $14,300 pesos mensuales brutos (pago quincenal)", "14300..14300 MXN Month Gross")]
    [TestCase("MX", "Sueldo $2,700 con pago semanal", "2700..2700 MXN Week")]
    [TestCase("MX", "Sueldo $ 1 1, 5 0 0 al mes", "11500..11500 MXN Month")]
    [TestCase("MX", "Ingresos desde $25,000 mensuales", "25000.. MXN Month")]
    [TestCase("MX", "Ingresos de hasta $30,000", "..30000 MXN Month")]
    [TestCase("MX", "Sueldo entre 15 y 18 mil pesos", "15000..18000 MXN Month")]
    [TestCase("MX", "Sueldo:\n$13,000", "13000..13000 MXN Month")]
    [TestCase("MX", "Sueldo + comisiones: $20,000", "20000..20000 MXN Month +")]
    [TestCase("CL", "Renta 1.200.000 líquidos", "1200000..1200000 CLP Month Net")]
    [TestCase("CL", "Renta: $480. 000.- líquido", "480000..480000 CLP Month Net")]
    [TestCase("CL", "Renta: 380.000 mil líquidos mensuales", "380000..380000 CLP Month Net")]
    [TestCase("CL", "Renta líquida mensual de $512.000 por las 45 horas semanales", "512000..512000 CLP Month Net")]
    [TestCase("CL", "Sueldo de 1,5 millones", "1500000..1500000 CLP Month")]
    [TestCase("CO", "Salario: $1'850.000 + auxilio de transporte $249.000", "1850000..1850000 COP Month")]
    [TestCase("CO", "Salario: $1850.000 + prestaciones de ley", "1850000..1850000 COP Month")]
    [TestCase("CO", "Salario $ 2.253.000 a 2.645.000", "2253000..2645000 COP Month")]
    [TestCase("CO", "Pago por hora: $11.800", "11800..11800 COP Hour")]
    [TestCase("CO", "Salario: $1.760.000 - hora adicional $9.200", "1760000..1760000 COP Month")]
    [TestCase("CO", "Rango mensual: $4.000.000 – $6.000.000 COP", "4000000..6000000 COP Month")]
    [TestCase("MX", "Beca: $5,200 al mes", "5200..5200 MXN Month")]
    [TestCase("BR", "Salário; R$ 1.770,95", "1770.95..1770.95 BRL Month")]
    [TestCase("AR", "Remuneración: ARS 1,150,000 brutos", "1150000..1150000 ARS Month Gross")]
    [TestCase("AR", "Sueldo en mano aprox. $ 1.400.000", "1400000..1400000 ARS Month Net")]
    [TestCase("AR", "Pago: U$S 800 por mes", "800..800 USD Month")]
    [TestCase("PE", "Sueldo: S/. 1,300.50 mensual", "1300.5..1300.5 PEN Month")]
    [TestCase("EC", "Sueldo $ 520,75 mensuales", "520.75..520.75 USD Month")]
    [TestCase("BR", "Salário: R$ 12,70 por hora", "12.7..12.7 BRL Hour")]
    [TestCase("US", "Salary range: $45,000 - $55,000 per year", "45000..55000 USD Year")]
    [TestCase("MX", "Sueldo $4,000", "4000..4000 MXN NotStated")]
    public void Pay_is_read_from_a_text(string country, string text, string pay) =>
        Assert.That(Told(PayReader.Read(Words(text, country), "")), Is.EqualTo(pay));

    [TestCase("Metas de ventas de $2,000,000 mensuales")]
    [TestCase("Vales de despensa por $1,200 mensuales")]
    [TestCase("Bono de puntualidad $500")]
    [TestCase("Sueldo competitivo y bono de bienvenida de $3,000")]
    [TestCase("Prima de productividad de $4,000 al mes")]
    [TestCase("Seguro de gastos por $15,000")]
    [TestCase("Ofrecemos $3,000 en vales de despensa")]
    [TestCase("Edad de 18 a 45 años, sueldo según aptitudes")]
    [TestCase("Horario de 8 a 17, salario atractivo")]
    [TestCase("Salario:7:30 a 17:30")]
    [TestCase("Sueldo base desde 2019, cartera de 100 clientes")]
    [TestCase("Salario acorde al convenio 122/75")]
    [TestCase("Sueldo competitivo para 2500 colaboradores")]
    [TestCase("Comisiones promedio de $4,000 a $9,000")]
    [TestCase("Comisiones sin techo. Promedio de $9,000")]
    [TestCase("Fecha de ingreso 16 de febrero de 2026")]
    [TestCase("Empresa con ingresos de $25 billion")]
    [TestCase("Colonia Centro, 0 6 0 0 0")]
    public void What_is_not_pay_is_not_read(string text) =>
        Assert.That(PayReader.Read(Words(text, "MX"), "").IsStated, Is.False);

    [TestCase("a convenir")]
    [TestCase("Según experiencia")]
    [TestCase("competitivo")]
    [TestCase("No especificado")]
    [TestCase("2 SMLV")]
    [TestCase("30%")]
    public void A_field_that_names_no_amount_is_quoted(string field) =>
        Assert.That(PayReader.Read(Words("Manejo de caja.", "CO"), field), Is.EqualTo(Pay.NotStated with { Quote = Quote.Outside(field) }));

    [TestCase("Ofrecemos sueldo a convenir.", "sueldo a convenir")]
    [TestCase("Ofrecemos salario según experiencia.", "salario según experiencia")]
    [TestCase("Tenemos remuneración competitiva.", "remuneración competitiva")]
    [TestCase("Ganas 2 SMMLV al mes.", "2 SMMLV")]
    [TestCase("Salario mínimo legal vigente.", "Salario mínimo legal vigente")]
    public void A_text_that_declines_to_name_an_amount_is_quoted(string text, string quote)
    {
        var pay = PayReader.Read(Words(text, "CO"), "");

        Assert.That(pay.IsStated, Is.False);
        Assert.That(pay.Quote, Is.EqualTo(new Quote(quote, text.IndexOf(quote, StringComparison.Ordinal))));
    }

    [Test]
    public void A_base_beside_commissions_of_open_amount_is_a_floor()
    {
        var pay = PayReader.Read(Words("Sueldo base semanal $2,600 más comisiones", "MX"), "");

        Assert.That(pay, Is.EqualTo(new Pay
        {
            Minimum = 2600,
            Period = PayPeriod.Week,
            Currency = "MXN",
            HasCommission = true,
            Quote = new Quote("Sueldo base semanal $2,600", 0),
        }));
    }

    [Test]
    public void The_title_is_read_where_the_text_says_nothing()
    {
        var ad = new AdWords("Promotora $10,500 mensuales libres", "Manejo de caja.", [], "MX");

        Assert.That(Told(PayReader.Read(ad, "")), Is.EqualTo("10500..10500 MXN Month Net"));
        Assert.That(PayReader.Read(ad, "").Quote, Is.EqualTo(Quote.Outside("$10,500 mensuales libres")));
    }

    [TestCase("Renta líquida de $500.000", "De $450.000 a $550.000 por mes", "500000..500000 CLP Month Net", Description = "the ad's own words are more exact")]
    [TestCase("Ingresos de hasta $900.000", "De $450.000 a $550.000 por mes", "450000..550000 CLP Month", Description = "what people come to earn is not the pay")]
    [TestCase("Sueldo $9.500", "De $450.000 a $550.000 por mes", "450000..550000 CLP Month", Description = "an amount without period that is far from the field")]
    public void The_text_and_the_field_are_weighed(string text, string field, string pay) =>
        Assert.That(Told(PayReader.Read(Words(text, "CL"), field)), Is.EqualTo(pay));

    [Test]
    public void Offers_of_similar_jobs_are_not_read()
    {
        const string own = "Manejo de caja.\n";
        const string foot = "Ofertas similares\nCajera. Sueldo $9,900 mensuales";
        var ad = new AdWords("Cajera", own + foot, [new AdSection(SectionKind.Duties, 0, own.Length), new AdSection(SectionKind.PortalText, own.Length, foot.Length)], "MX");

        Assert.That(PayReader.Read(ad, ""), Is.EqualTo(Pay.NotStated));
    }

    [Test]
    public void Commissions_are_noticed_without_any_amount()
    {
        var pay = PayReader.Read(Words("Sueldo base + comisiones", "MX"), "");

        Assert.That(pay, Is.EqualTo(Pay.NotStated with { HasCommission = true, Quote = new Quote("Sueldo base + comisiones", 0) }));
    }

    private static AdWords Words(string text, string country) =>
        new("Cajera", text, text.Length == 0 ? [] : [new AdSection(SectionKind.Unknown, 0, text.Length)], country);

    private static string Told(Pay pay) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pay.Minimum:0.##}..{pay.Maximum:0.##} {pay.Currency} {pay.Period}{(pay.Basis == PayBasis.NotStated ? "" : $" {pay.Basis}")}{(pay.HasCommission ? " +" : "")}");
}
