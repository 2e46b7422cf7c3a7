using DiCoDe.Domain;
using DiCoDe.Import.Sinco;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Import;

[TestFixture]
public class SincoReaderTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void A_unit_group_of_one_SINCO_group_has_four_digits_and_one_of_several_has_what_they_share()
    {
        var path = _folder.Write("tabla.csv", "sinco,sinco_name_es,isco08,isco08_name_es\n5111,Cocineros,5120,Cocineros\n4211,Cajeros,5230,Cajeros\n4212,Taquilleros,5230,Cajeros\n8111,Mineros,8111,x\n9211,Peones,8111,x\n9999,Otros,,\n");

        var table = SincoReader.Read(path, "");

        Assert.That(new[] { "5120", "5230", "8111", "1111" }.Select(table.Of), Is.EqualTo(["5111", "421", "", ""]));
        Assert.That((table.Knows("8111"), table.Knows("1111")), Is.EqualTo((true, false)));
        Assert.That((table.NameOf("5111"), table.NameOf("421")), Is.EqualTo(("Cocineros", "421")));
    }

    [Test]
    public void Larger_groups_that_the_table_leaves_without_a_name_are_known_until_they_are_named()
    {
        var path = _folder.Write("mayores.csv", "sinco,sinco_name_es,isco08\n5111,Cocineros,5120\n4211,Cajeros,5230\n4212,Taquilleros,5230\n4219,,5231\n");
        var names = _folder.Write("nombres.csv", "sinco,name_es\n421,Trabajadores en caja\n4219,Otros de caja\n");

        Assert.That(SincoReader.Read(path, "").Unnamed, Is.EqualTo(new[] { "421", "4219" }));
        Assert.That(SincoReader.Read(path, "").NameOf("4219"), Is.EqualTo("4219"));
        Assert.That(SincoReader.Read(path, names).Unnamed, Is.Empty);
    }

    [TestCase("sinco,sinco_name_es,isco08\n51x1,Cocineros,5120\n", "2", "51x1")]
    [TestCase("sinco,sinco_name_es,isco08\n5111,Cocineros,51\n", "2", "«51»")]
    [TestCase("sinco,isco08\n5111,5120\n", "1", "sinco_name_es")]
    [TestCase("sinco,sinco_name_es,isco08\n5111,Cocineros,\n", "", "ninguna correspondencia")]
    public void A_table_that_is_none_is_told_with_its_line(string content, string line, string problem)
    {
        var path = _folder.Write("mala.csv", content);

        Assert.That(Assert.Throws<InputException>(() => SincoReader.Read(path, ""))!.Message, Does.Contain("mala.csv").And.Contain(line).And.Contain(problem));
    }

    [Test]
    public void INEGIs_table_is_read_whole()
    {
        var folder = SharedData.PathOf("crosswalk");

        var table = SincoReader.Read(Path.Combine(folder, "sinco2011_isco08.csv"), Path.Combine(folder, "sinco2011_structure_es.csv"));

        Assert.That(table.Links, Has.Count.GreaterThan(500));
        Assert.That(table.Links.Select(link => link.Sinco[..1]).Where(code => !table.Names.ContainsKey(code)), Is.Empty);
    }
}
