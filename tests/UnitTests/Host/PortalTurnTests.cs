using DiCoDe.Host.Settings;
using DiCoDe.Host.Work;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Host;

[TestFixture]
public class PortalTurnTests
{
    [Test]
    public void A_portal_is_read_by_one_at_a_time()
    {
        using var folder = new TemporaryFolder();
        var folders = new Folders(folder.Path, folder.Path);

        using (var first = PortalTurn.Take(folders, Some.Portal))
        {
            Assert.That(first, Is.Not.Null);
            Assert.That(PortalTurn.Take(folders, Some.Portal), Is.Null);
        }

        using var later = PortalTurn.Take(folders, Some.Portal);
        Assert.That(later, Is.Not.Null);
    }
}
