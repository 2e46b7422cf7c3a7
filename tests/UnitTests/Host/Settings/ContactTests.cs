using DiCoDe.Domain;
using DiCoDe.Host.Settings;

namespace DiCoDe.UnitTests.Host.Settings;

[TestFixture]
public class ContactTests
{
    [TestCase("datos@ministerio.example")]
    [TestCase("https://ministerio.example/contacto")]
    [TestCase("")]
    public void An_address_is_taken_as_it_is(string named) => Assert.That(Contact.Find(named), Is.EqualTo(named));

    [TestCase("a@b.example\nX: y", "en una línea")]
    [TestCase("a@b.example\0", "en una línea")]
    [TestCase("nadie", "no es un correo")]
    public void What_is_no_address_is_refused(string named, string says) =>
        Assert.That(() => Contact.Find(named), Throws.TypeOf<InputException>().With.Message.Contains(says));

    [TestCase("", "")]
    [TestCase("a@b.example", " (+a@b.example)")]
    public void Who_has_no_contact_gives_none(string address, string suffix) => Assert.That(new Contact(address).Suffix, Is.EqualTo(suffix));
}
