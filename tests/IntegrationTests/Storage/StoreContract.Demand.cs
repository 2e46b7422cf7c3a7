using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Ads.Terms.Engagement;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Domain.Demand.Series;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Portals;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Tests.Support;

namespace DiCoDe.IntegrationTests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public async Task An_empty_store_has_observed_nothing()
    {
        Assert.That(await _stores.Demand.ObservedAsync(Cancel), Is.Null);
        Assert.That(await _stores.Demand.ReadAsync(Week, Week, Cancel).CountAsync(Cancel), Is.Zero);
        Assert.That(await _stores.Demand.PortalsAsync(Week, Cancel), Is.Empty);
        Assert.That(await _stores.Demand.EvidenceAsync(Week, 3, Cancel).CountAsync(Cancel), Is.Zero);
        Assert.That(await _stores.Demand.AdsAsync(Week, [], Cancel).CountAsync(Cancel), Is.Zero);
    }

    [Test]
    public async Task The_observed_period_runs_from_the_first_to_the_last_sighting()
    {
        await ObserveAsync(Monday.AddDays(10), Some.Ad("1"));
        await ObserveAsync(Monday.AddDays(-3), Some.Ad("2"));

        Assert.That(await _stores.Demand.ObservedAsync(Cancel), Is.EqualTo(new ObservedPeriod(Monday.AddDays(-3), Monday.AddDays(10))));
    }

    [TestCase(-7, -1, -20, false, Description = "gone before")]
    [TestCase(7, 9, 6, true, Description = "seen after, but posted in the week")]
    [TestCase(7, 9, -1, false, Description = "posted before and seen after")]
    [TestCase(7, 9, 7, false, Description = "all after")]
    [TestCase(-7, 0, -7, true, Description = "last seen on the Monday")]
    [TestCase(6, 20, 6, true, Description = "first seen on the Sunday")]
    [TestCase(-7, 20, -7, true, Description = "open all the week, seen on no day of it")]
    public async Task Ads_are_read_that_were_open_or_new_in_the_week(int first, int last, int posted, bool isRead)
    {
        var ad = Some.Ad() with { Posted = PostingDate.On(Monday.AddDays(posted)) };
        await ObserveAsync(Monday.AddDays(first), ad);
        await ObserveAsync(Monday.AddDays(last), ad);

        Assert.That(await _stores.Demand.ReadAsync(Week, Week, Cancel).CountAsync(Cancel), Is.EqualTo(isRead ? 1 : 0));
    }

    [Test]
    public async Task An_ad_is_read_with_all_that_is_counted()
    {
        var ad = Some.Ad() with { Positions = Positions.Of(4), Posted = PostingDate.On(Monday.AddDays(-1)) };
        await ObserveAsync(Monday, ad, Some.Ad("2"));
        await _stores.Mentions.SaveAsync(Phrases, [Classified(ad, Mention("excel"), Mention("caja"))], Cancel);
        await ObserveAsync(Monday.AddDays(2), ad);

        var read = await _stores.Demand.ReadAsync(Week, Week, Cancel).ToListAsync(Cancel);

        Assert.That(read, Has.Count.EqualTo(2));
        Assert.That(read[0] with { Skills = [], Requirements = [] }, Is.EqualTo(new CountedAd
        {
            Portal = Some.Portal,
            Key = ad.Id.Key,
            EmployerKind = ad.Advertiser.Kind,
            EmployerKey = ad.Advertiser.Key,
            Posted = ad.Posted,
            FirstSeenOn = Monday,
            LastSeenOn = Monday.AddDays(2),
            Place = ad.Place,
            Positions = ad.Positions,
            Occupation = new ConceptUri("urn:test:occupation:cashier"),
            Skills = [],
        }));
        Assert.That(read[0].Skills.Select(skill => skill.Value), Is.EquivalentTo(new[] { "urn:test:skill:excel", "urn:test:skill:caja" }));
        Assert.That(read[0].Requirements, Is.EqualTo(new[] { Requirement.Nice, Requirement.Nice }));
        Assert.That((read[1].Occupation.IsNone, read[1].Skills.Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task The_new_ads_of_a_week_and_then_the_older_open_ones_are_read_with_their_words_and_mentions()
    {
        var ad = Some.Ad("b", text: "Caja y Excel.") with { Posted = PostingDate.On(Monday), Url = new Uri("https://empleos.example/b"), ValidThrough = Monday.AddDays(30) };
        await ObserveAsync(Monday.AddDays(1), ad, Some.Ad("a") with { Posted = PostingDate.NotStated }, Some.Ad("0-old") with { Posted = PostingDate.On(Monday.AddDays(-1)) });
        await ObserveAsync(Monday.AddDays(9), ad, Some.Ad("later") with { Posted = PostingDate.NotStated });
        await _stores.Mentions.SaveAsync(Phrases, [Classified(ad, Mention("excel", start: 7), Mention("caja"), Mention("arqueo"))], Cancel);

        var read = await _stores.Demand.AdsAsync(Week, [], Cancel).ToListAsync(Cancel);

        Assert.That(read.Select(one => one.Id.Key), Is.EqualTo(new[] { "a", "b", "0-old" }));
        Assert.That(read[1] with { Mentions = [] }, Is.EqualTo(new ReportedAd
        {
            Id = ad.Id,
            Url = ad.Url,
            Title = ad.Title,
            Employer = ad.Employer,
            Place = ad.Place with { RegionCode = "", MunicipalityCode = "" },
            Text = ad.Text,
            Posted = ad.Posted,
            ValidThrough = ad.ValidThrough,
            FirstSeenOn = Monday.AddDays(1),
            LastSeenOn = Monday.AddDays(9),
            EmployerKind = ad.Advertiser.Kind,
            EmployerKey = ad.Advertiser.Key,
            Occupation = Classified(ad).Occupation,
            Mentions = [],
        }));
        Assert.That(read[1].Mentions, Is.EqualTo(new[] { Mention("arqueo"), Mention("caja"), Mention("excel", start: 7) }));
        Assert.That((read[0].Mentions.Count, read[0].Occupation), Is.EqualTo((0, OccupationCoding.NotCoded)));
    }

    [Test]
    public async Task A_reported_ad_has_its_terms_as_they_are_counted_and_only_a_new_one_the_words_that_say_them()
    {
        var terms = new AdTerms { Reader = 1, Language = "es", Contract = new Contract(ContractKind.Permanent, Hiring.NotStated, new Quote("de planta", 7)) };
        var old = Some.Ad("old") with { Posted = PostingDate.On(Monday.AddDays(-1)), Terms = terms };
        await ObserveAsync(Monday, Some.Ad("new") with { Posted = PostingDate.NotStated, Terms = terms }, old);

        var read = await _stores.Demand.AdsAsync(Week, [], Cancel).ToListAsync(Cancel);

        Assert.That(read.Select(ad => ad.Counted), Is.EqualTo(new[] { CountedTerms.Of(terms, "MX"), CountedTerms.Of(terms, "MX") }));
        Assert.That(read.Select(ad => ad.Terms.Contract.Quote), Is.EqualTo(new[] { new Quote("de planta", 7), Quote.None }));
        Assert.That(read.Select(ad => ad.Language), Is.All.EqualTo("es"));
    }

    [Test]
    public async Task What_was_found_in_older_words_is_not_shown_with_newer_ones()
    {
        await ObserveAsync(Monday, Some.Ad(text: "Excel."));
        await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad(text: "Excel."), Mention("excel"))], Cancel);
        await ObserveAsync(Monday.AddDays(1), Some.Ad(text: "Otra cosa."));

        var read = await _stores.Demand.AdsAsync(Week, [], Cancel).SingleAsync(Cancel);

        Assert.That((read.Text, read.Mentions.Count, read.Occupation.IsCoded), Is.EqualTo(("Otra cosa.", 0, false)));
    }

    [Test]
    public async Task Links_that_are_found_later_count_from_then_on()
    {
        await ObserveAsync(Monday, Some.Ad("1") with { Posted = PostingDate.NotStated }, Some.Ad("2") with { Posted = PostingDate.NotStated });
        Assert.That((await _stores.Demand.DaysAsync(Week, Week, DuplicateKinds.All, Cancel)).New.Single().Repeats, Is.Zero);

        await SaveLinksAsync(Link("1", "2"));

        Assert.That((await _stores.Demand.DaysAsync(Week, Week, DuplicateKinds.All, Cancel)).New.Single().Repeats, Is.EqualTo(1));
        Assert.That(await _stores.Duplicates.VacanciesAsync(Week.Monday, Week.Sunday, DuplicateKinds.All, Cancel), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_days_of_ads_add_up_with_their_positions_and_repeats()
    {
        var wanted = Some.Ad("2") with { Positions = Positions.Of(4), Posted = PostingDate.NotStated };
        await ObserveAsync(Monday, Some.Ad("1") with { Posted = PostingDate.NotStated }, wanted);
        await ObserveAsync(Monday.AddDays(2), wanted);
        await SaveLinksAsync(Link("1", "2"));

        var days = await _stores.Demand.DaysAsync(Week, Week, DuplicateKinds.All, Cancel);

        Assert.That(days.New, Is.EqualTo(new[] { new NewOnDay(Monday, 2, 5, 1) }));
        Assert.That(days.Open, Is.EquivalentTo(new[] { new OpenSpan(Monday, Monday, 1), new OpenSpan(Monday, Monday.AddDays(2), 1) }));
        Assert.That((await _stores.Demand.DaysAsync(Week.Next, Week.Next, DuplicateKinds.All, Cancel)).New, Is.Empty);
    }

    [Test]
    public async Task Mentions_found_in_older_words_are_not_counted()
    {
        await ObserveAsync(Monday, Some.Ad(text: "Excel."));
        await _stores.Mentions.SaveAsync(Phrases, [Classified(Some.Ad(text: "Excel."), Mention("excel"))], Cancel);
        await ObserveAsync(Monday.AddDays(1), Some.Ad(text: "Otra cosa."));

        var read = await _stores.Demand.ReadAsync(Week, Week, Cancel).SingleAsync(Cancel);

        Assert.That((read.Skills.Count, read.Occupation), Is.EqualTo((0, ConceptUri.None)));
        Assert.That(await _stores.Demand.EvidenceAsync(Week, 3, Cancel).CountAsync(Cancel), Is.Zero);
    }

    [Test]
    public async Task Evidence_is_the_surest_then_the_newest_of_different_employers()
    {
        (JobAd Ad, double Confidence)[] ads =
        [
            (Employed("1", "Alfa", 0), 0.9), (Employed("2", "Alfa", 1), 0.9), (Employed("3", "Beta", 0), 0.5),
            (Employed("4", "Gama", 0), 0.5), (Employed("5", "Gama", 2), 0.5), (Employed("6", "Alfa", 0), 0.99),
        ];
        await ObserveAsync(Monday.AddDays(3), [.. ads.Select(each => each.Ad)]);
        await _stores.Mentions.SaveAsync(Phrases, [.. ads.Select(each => Classified(each.Ad, Mention("excel", each.Confidence)))], Cancel);

        var chosen = await _stores.Demand.EvidenceAsync(Week, 5, Cancel).ToListAsync(Cancel);

        Assert.That(chosen.Select(each => each.Ad.Id.Key), Is.EqualTo(new[] { "6", "5", "3", "2", "4" }));
        Assert.That(chosen[0].Mention, Is.EqualTo(Mention("excel", 0.99)));
    }

    [Test]
    public async Task Evidence_comes_in_order_of_skill_and_is_the_same_whatever_the_order_of_storing([Values] bool reversed)
    {
        JobAd[] ads = [.. Enumerable.Range(1, 8).Select(number => Some.Ad($"{number}"))];
        foreach (var ad in reversed ? ads.Reverse() : ads)
        {
            await ObserveAsync(Monday, ad);
            await _stores.Mentions.SaveAsync(Phrases, [Classified(ad, Mention("b"), Mention("a", start: 3))], Cancel);
        }

        var chosen = await _stores.Demand.EvidenceAsync(Week, 2, Cancel).ToListAsync(Cancel);

        Assert.That(
            chosen.Select(each => $"{each.Mention.Skill} {each.Ad.Id.Key}"),
            Is.EqualTo(new[] { "urn:test:skill:a 1", "urn:test:skill:a 2", "urn:test:skill:b 1", "urn:test:skill:b 2" }));
    }

    [Test]
    public async Task A_portal_tells_its_runs_and_days_of_the_week()
    {
        await ObserveAsync(Monday, Some.Ad());
        await ObserveAsync(Monday, Some.Ad());
        await ObserveAsync(Monday.AddDays(2));
        await EndAsync(await BeginAsync(Monday.AddDays(4)), RunState.Refused, "El portal no respondió.");
        await ObserveAsync(Monday.AddDays(8), Some.Ad());

        Assert.That(await _stores.Demand.PortalsAsync(Week, Cancel), Is.EqualTo(new[]
        {
            new PortalState
            {
                Portal = Some.Identity,
                RunsInWeek = 3,
                DaysInWeek = 2,
                DaysInWeekBefore = 0,
                LastObservedOn = Monday.AddDays(2),
                State = RunState.Refused,
                Reason = "El portal no respondió.",
            },
        }));
        Assert.That((await _stores.Demand.PortalsAsync(Week.Next, Cancel)).Single().DaysInWeekBefore, Is.EqualTo(2));
        Assert.That(await _stores.Demand.PortalsAsync(Week.Previous, Cancel), Is.Empty);
    }

    [Test]
    public async Task A_file_that_dates_each_ad_observed_its_portal_on_all_those_days()
    {
        var run = await BeginAsync(Monday.AddDays(4), "abc");
        await _stores.Ads.SaveAsync(run, [Seen(Some.Ad("1"), Monday), Seen(Some.Ad("2"), Monday.AddDays(1))], [], Cancel);
        await EndAsync(run, RunState.Complete);

        var state = (await _stores.Demand.PortalsAsync(Week, Cancel)).Single();

        Assert.That((state.RunsInWeek, state.DaysInWeek), Is.EqualTo((1, 3)));
    }

    [Test]
    public async Task A_portal_keeps_its_latest_name_and_its_demo_mark()
    {
        await _stores.Runs.BeginAsync(Start(Monday), Cancel);
        var renamed = new PortalIdentity(Some.Portal, "Empleos Nuevos", "", "America/Bogota", IsDemo: true);
        await _stores.Runs.BeginAsync(Start(Monday) with { Portal = renamed }, Cancel);

        Assert.That((await _stores.Demand.PortalsAsync(Week, Cancel)).Single().Portal, Is.EqualTo(renamed));
    }

    private static JobAd Employed(string key, string employer, int day) =>
        Some.Ad(key) with { Employer = employer, Posted = PostingDate.On(Monday.AddDays(day)) };
}
