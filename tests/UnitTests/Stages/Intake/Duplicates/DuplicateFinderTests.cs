using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Duplicates;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

internal sealed class DuplicateFinderTests
{
    private const string Text = "Panadería de barrio busca hornero para el turno de madrugada. Amasar, formar y hornear pan de sal y de dulce, cuidar la levadura y "
        + "anotar la merma. Dos años de oficio en horno de piso. De 4:00 a 12:00, descanso los miércoles. Sueldo semanal, pan para casa y seguro desde el ingreso.";

    private static readonly ComparedAd Baker = new()
    {
        Id = Id("uno", "1"),
        Title = "Hornero de pan",
        Employer = "Panadería La Espiga Mansa, S.A. de C.V.",
        Place = new Place("MX", "Puebla", "Cholula", "Cholula, Puebla"),
        Text = Text,
        FirstOn = new DateOnly(2026, 9, 1),
        LastOn = new DateOnly(2026, 9, 10),
    };

    [Test]
    public void An_ad_in_other_letters_and_marks_on_another_portal_is_a_full_duplicate() =>
        Assert.That(KindOf(Baker with { Title = "HORNERO DE PAN", Employer = "La Espiga Mansa Panaderia", Text = $"<p>{Text.ToUpperInvariant()}</p>" }), Is.EqualTo(DuplicateKind.Full));

    [Test]
    public void The_same_ad_three_weeks_later_is_a_temporal_duplicate() =>
        Assert.That(KindOf(Baker with { FirstOn = new DateOnly(2026, 9, 22), LastOn = new DateOnly(2026, 9, 30) }), Is.EqualTo(DuplicateKind.Temporal));

    [Test]
    public void The_same_ad_after_the_window_is_no_duplicate() =>
        Assert.That(KindOf(Baker with { FirstOn = new DateOnly(2026, 11, 6), LastOn = new DateOnly(2026, 11, 8) }), Is.Null);

    [Test]
    public void The_same_ad_of_another_branch_is_a_partial_duplicate() =>
        Assert.That(KindOf(Baker with { Place = new Place("MX", "Puebla", "Atlixco", "Atlixco, Puebla") }), Is.EqualTo(DuplicateKind.Partial));

    [Test]
    public void The_same_ad_for_other_pay_is_a_partial_duplicate() =>
        Assert.That(Find(Baker with { Pay = "$2,000" }, Baker with { Id = Id("dos", "2"), Pay = "$2,600" }).Links.Single().Kind, Is.EqualTo(DuplicateKind.Partial));

    [Test]
    public void The_same_words_of_an_employer_with_another_name_are_no_duplicate() =>
        Assert.That(KindOf(Baker with { Employer = "Panificadora Trigo Zarco" }), Is.Null);

    [Test]
    public void Whoever_counts_chooses_the_kinds()
    {
        var later = Baker with { Id = Id("uno", "2"), FirstOn = new DateOnly(2026, 9, 25), LastOn = new DateOnly(2026, 9, 28) };
        var branch = Baker with { Id = Id("uno", "3"), Place = new Place("MX", "Puebla", "Atlixco", "Atlixco, Puebla") };
        var found = Find(later, branch, Baker);
        Assert.Multiple(() =>
        {
            Assert.That(found.Ads, Is.EqualTo(3));
            Assert.That(found.By(DuplicateKinds.None).Count, Is.EqualTo(3));
            Assert.That(found.By(DuplicateKinds.SameVacancy).Count, Is.EqualTo(2));
            Assert.That(found.By(DuplicateKinds.All).Count, Is.EqualTo(1));
            Assert.That(found.By(DuplicateKinds.SameVacancy).Of(later.Id), Is.EqualTo(Baker.Id), "a vacancy is named after its earliest ad");
            Assert.That(found.By(DuplicateKinds.All).Groups().Single().Ads, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public void A_link_says_why()
    {
        var evidence = Find(Baker, Baker with { Id = Id("dos", "2"), Employer = "Confidencial", FirstOn = new DateOnly(2026, 9, 4) }).Links.Single().Evidence;
        Assert.Multiple(() =>
        {
            Assert.That(evidence.SameWording, Is.True);
            Assert.That(evidence.Employer, Is.EqualTo(Agreement.NotStated));
            Assert.That(evidence.Place, Is.EqualTo(Agreement.Same));
            Assert.That(evidence.DaysApart, Is.EqualTo(3));
            Assert.That(evidence.Runs, Is.EqualTo(1).Within(1e-6));
            Assert.That(evidence.Score, Is.InRange(0.5, 1));
        });
    }

    [Test]
    public void No_ads_have_no_duplicates() => Assert.That(Find().By(DuplicateKinds.All).Count, Is.Zero);

    private static DuplicateKind? KindOf(ComparedAd other) =>
        Find(Baker, other with { Id = Id("dos", "2") }).Links is [var link] ? link.Kind : null;

    private static AdDuplicates Find(params IReadOnlyList<ComparedAd> ads) => DuplicateFinder.Find(ads);

    private static AdId Id(string portal, string key) => new(new PortalId(portal), key);
}
