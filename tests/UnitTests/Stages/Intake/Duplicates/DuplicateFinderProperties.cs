using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Portals;
using DiCoDe.Stages.Intake.Duplicates;

using FsCheck;
using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Intake.Duplicates;

internal sealed class DuplicateFinderProperties
{
    [Test]
    public void Any_order_gives_the_same_links_and_vacancies()
    {
        var found = DuplicateFinder.Find(LabelledSet.Ads);
        var expected = found.By(DuplicateKinds.SameVacancy);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll<int>(seed =>
        {
            var shuffled = LabelledSet.Ads.ToArray();
            new Random(seed).Shuffle(shuffled);
            var again = DuplicateFinder.Find(shuffled);
            var vacancies = again.By(DuplicateKinds.SameVacancy);
            return again.Links.SequenceEqual(found.Links) && LabelledSet.Ads.All(ad => vacancies.Of(ad.Id) == expected.Of(ad.Id));
        }));
    }

    [Test]
    public void A_copy_in_other_letters_blanks_and_marks_is_a_full_duplicate() => Assert.Multiple(() =>
    {
        foreach (var ad in LabelledSet.Ads.Where((_, at) => at % 9 == 0 && !LabelledSet.Ads[at].Text.Contains('<')))
        {
            var copy = ad with
            {
                Id = new AdId(new PortalId("copia"), ad.Id.Key),
                Title = $"  {ad.Title.ToUpperInvariant()}. ",
                Text = $"<div><p>{ad.Text.ToUpperInvariant().Replace(" ", " \n ")}</p></div>",
            };
            Assert.That(DuplicateFinder.Find([ad, copy]).Links.Select(link => link.Kind), Is.EqualTo(new[] { DuplicateKind.Full }), ad.Id.Key);
        }
    });

    [Test]
    public void Whatever_portals_send_is_compared_without_failing() => Check.QuickThrowOnFailure(Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var ads = Enumerable.Range(0, 12).Select(number => new ComparedAd
        {
            Id = new AdId(new PortalId("malo"), $"{random.Next(10)}"),
            Title = HostileText.Of(random.Next(6)),
            Employer = HostileText.Of(random.Next(6)),
            Place = new Place("", "", HostileText.Of(random.Next(4)), HostileText.Of(random.Next(4))),
            Text = HostileText.Of(random.Next(8)),
            Pay = HostileText.Of(random.Next(8)),
            FirstOn = DateOnly.FromDayNumber(random.Next(3) == 0 ? DateOnly.MaxValue.DayNumber : random.Next(100)),
            LastOn = DateOnly.FromDayNumber(random.Next(100)),
        });
        var found = DuplicateFinder.Find(ads);
        return found.By(DuplicateKinds.All).Count <= found.Ads && found.Links.All(link => link.First != link.Second);
    }));
}
