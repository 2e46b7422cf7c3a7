using System.Globalization;

using DiCoDe.Stages.Intake.Terms.Payment.Amounts;

namespace DiCoDe.UnitTests.Stages.Intake.Terms.Payment;

[TestFixture]
public class NumeralsTests
{
    [TestCase("12,700.00", '.', "12700.00")]
    [TestCase("1.234,50", ',', "1234.50")]
    [TestCase("1.234,50", '.', "1234.50", Description = "the form is plainer than the custom")]
    [TestCase("1.200.000", ',', "1200000")]
    [TestCase("1,750.905", ',', "1750905", Description = "thousands parted by two signs")]
    [TestCase("1'744.000", ',', "1744000")]
    [TestCase("8,560", '.', "8560")]
    [TestCase("8.560", '.', "8560", Description = "no pay has three decimals")]
    [TestCase("1750.000", ',', "1750000")]
    [TestCase("1750.000", '.', "1750.000")]
    [TestCase("12.000.00", '.', "12000.00")]
    [TestCase("9582.47", '.', "9582.47")]
    [TestCase("17000.0000", '.', "17000.0000")]
    [TestCase("1 200 000", ',', "1200000")]
    [TestCase("400. 000", ',', "400000")]
    [TestCase("1,5", '.', "1.5")]
    public void Numbers_are_read_by_their_form(string written, char decimalSign, string number) =>
        Assert.That(Numerals.Read(written, decimalSign), Is.EqualTo(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [TestCase("15.11.2026")]
    [TestCase("2.000.0000")]
    [TestCase("1.7500.000")]
    [TestCase("01900")]
    [TestCase("1234567890123")]
    [TestCase("3.1.2")]
    public void What_is_grouped_as_no_number_is_none(string written) =>
        Assert.That(Numerals.Read(written, '.'), Is.Null);
}
