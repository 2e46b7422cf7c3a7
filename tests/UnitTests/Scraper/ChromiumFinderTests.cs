using DiCoDe.Scraper;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Scraper;

[TestFixture]
public class ChromiumFinderTests
{
    [Test]
    public void The_first_name_on_the_path_is_taken()
    {
        using var folder = new TemporaryFolder();
        folder.Write("google-chrome", "");
        var chromium = folder.Write("chromium", "");

        Assert.That(ChromiumFinder.Find("", ["", folder.Path]), Is.EqualTo(chromium));
    }

    [Test]
    public void One_that_was_asked_for_is_not_replaced_by_another()
    {
        using var folder = new TemporaryFolder();
        folder.Write("chromium", "");

        Assert.That(ChromiumFinder.Find(folder.File("other"), [folder.Path]), Is.Null);
    }
}
