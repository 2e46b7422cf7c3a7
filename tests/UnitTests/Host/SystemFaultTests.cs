using DiCoDe.Host.Commands;

namespace DiCoDe.UnitTests.Host;

[TestFixture]
public class SystemFaultTests
{
    [Test]
    public void What_may_not_be_touched_is_named_in_Spanish() =>
        Assert.That(SystemFault.Say(new UnauthorizedAccessException("Access to the path '/datos/x.lock' is denied.")), Does.StartWith("/datos/x.lock: no se permite").And.Contains("permisos"));

    [TestCase(28)]
    [TestCase(unchecked((int)0x80070070))]
    public void A_full_disk_is_told_in_Spanish(int code) =>
        Assert.That(SystemFault.Say(new IOException("No space left on device : '/datos/dicode.db'", code)), Is.EqualTo("El disco está lleno (/datos/dicode.db). Libere espacio y repita la orden."));

    [Test]
    public void What_is_not_known_keeps_the_words_of_the_system() =>
        Assert.That(SystemFault.Say(new IOException("Broken pipe.")), Does.StartWith("Broken pipe. Revise"));
}
