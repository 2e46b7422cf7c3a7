using DiCoDe.Domain.Employers;
using DiCoDe.Stages.Intake.Employers;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Employers;

[TestFixture]
[Category("Property")]
public class EmployerProperties
{
    private static readonly FsCheck.Config Often = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly string[] Pieces =
        ["Taller", "Luna", "S.A.", "de", "C.V.", "s de rl", "Ltda", "SAS", "(", ")", "Grupo", "Confidencial", "RH", "'", "X", "a", "ñ", "🙂", ".", ",", "de R.L.", "SOFOM", "E.N.R.", "y Cía", "\u0301"];

    [Test]
    public void The_key_of_a_key_is_itself() => Check(text => EmployerName.Key(text) is var key && EmployerName.Key(key) == key);

    [Test]
    public void No_name_makes_reading_throw_and_the_name_stays_as_stated() => Check(text => EmployerReader.Read(text).Name == text);

    [Test]
    public void Case_and_a_legal_form_more_make_no_other_employer() => Check(text =>
        EmployerName.Key(text) is "" || EmployerName.Key($"Taller {text}") == EmployerName.Key($"TALLER {text}, S.A. de C.V."));

    [Test]
    public void Only_who_is_named_has_a_key() => Check(text =>
        EmployerReader.Read(text) is var employer && (employer.Key.Length > 0) == (employer.Kind is EmployerKind.Named or EmployerKind.Agency));

    [TestCase(100_000, "(")]
    [TestCase(100_000, "s a ")]
    [TestCase(100_000, "importante ")]
    [TestCase(100_000, "a.")]
    public void A_name_of_many_characters_is_only_long(int count, string piece) =>
        Assert.That(() => EmployerReader.Read(string.Concat(Enumerable.Repeat(piece, count))), Throws.Nothing);

    private static void Check(Func<string, bool> holds) =>
        FsCheck.Check.One(Often, Prop.ForAll(Gen.Choose(0, int.MaxValue - 100).ToArbitrary(), seed => holds(HostileText.Of(seed)) && holds(Mixed(seed))));

    private static string Mixed(int seed)
    {
        var random = new Random(seed);
        return string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(9)).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim();
    }
}
