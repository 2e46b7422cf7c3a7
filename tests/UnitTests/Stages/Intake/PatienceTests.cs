using System.Text.RegularExpressions;

using DiCoDe.Stages.Intake;

namespace DiCoDe.UnitTests.Stages.Intake;

[TestFixture]
public class PatienceTests
{
    [Test]
    public void A_text_is_read_again_when_the_machine_was_asleep_meanwhile()
    {
        var times = 0;

        var read = Patience.Read(() => ++times < 3 ? throw new RegexMatchTimeoutException() : "leído");

        Assert.That(read, Is.EqualTo("leído"));
    }

    [Test]
    public void A_text_that_takes_too_long_each_time_is_given_up()
    {
        var times = 0;

        var read = Patience.Read<string>(() =>
        {
            times++;
            throw new RegexMatchTimeoutException();
        });

        Assert.Multiple(() =>
        {
            Assert.That(read, Is.Null);
            Assert.That(times, Is.EqualTo(3));
        });
    }

    [Test]
    public void Any_other_fault_is_no_matter_of_time() =>
        Assert.That(() => Patience.Read<string>(() => throw new InvalidOperationException()), Throws.InvalidOperationException);
}
