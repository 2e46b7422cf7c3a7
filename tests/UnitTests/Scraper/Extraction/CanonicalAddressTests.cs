using DiCoDe.Scraper.Extraction;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Scraper.Extraction;

[TestFixture]
public class CanonicalAddressTests
{
    [TestCase("http://p.example/ver/1;jsessionid=0A1B2C?utm_source=x&fbclid=abc", "http://p.example/ver/1")]
    [TestCase("http://p.example/ver/1;JSESSIONID=0A1B2C.nodo3?id=7", "http://p.example/ver/1?id=7")]
    [TestCase("http://p.example/a;jsessionid=0A/b", "http://p.example/a/b")]
    [TestCase("http://p.example/ver?PHPSESSID=9f&id=7&gclid=z", "http://p.example/ver?id=7")]
    [TestCase("http://p.example/ver?id=7&ASPSESSIONIDQACB=XY", "http://p.example/ver?id=7")]
    [TestCase("http://p.example/ver?sid=9f86d081884c7d659a2f&id=7", "http://p.example/ver?id=7")]
    [TestCase("http://p.example/ver?sid=45", "http://p.example/ver?sid=45", Description = "a short number names a site or an ad")]
    [TestCase("http://p.example/ver/1;v=2?id=7", "http://p.example/ver/1;v=2?id=7", Description = "other parameters of a path stay")]
    [TestCase("http://p.example/ver?id=7#arriba", "http://p.example/ver?id=7")]
    [TestCase("http://p.example/ver?nombre=A%F1o&utm_medium=x", "http://p.example/ver?nombre=A%F1o", Description = "escapes stay as they are")]
    public void What_belongs_to_a_visit_is_left_out(string address, string page) =>
        Assert.That(CanonicalAddress.Of(new Uri(address)).AbsoluteUri, Is.EqualTo(page));

    [Test]
    public void The_address_names_an_ad_by_the_same_key_in_every_visit()
    {
        var keys = new AdKeys(Some.Portal, "");

        Assert.That(keys.Of(new Uri("http://p.example/ver/1;jsessionid=AA?utm_source=x")), Is.EqualTo(keys.Of(new Uri("http://p.example/ver/1;jsessionid=BB?fbclid=y"))));
    }

    [Test]
    public void A_canonical_address_is_its_own() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("a", "/", ";jsessionid=1", ";", "?", "&", "sid=", "0123456789abcdef", "id=1", "utm_x=1", "#", "%F1", "=").ListOf().ToArbitrary(),
        parts =>
        {
            var once = CanonicalAddress.Of(new Uri("http://p.example/" + string.Concat(parts)));
            return CanonicalAddress.Of(once).AbsoluteUri == once.AbsoluteUri;
        }));
}
