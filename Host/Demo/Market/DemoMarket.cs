using DiCoDe.Domain.Demand;

namespace DiCoDe.Host.Demo.Market;

/// <summary>Composes the invented vacancies into weeks of ads: some skills grow, some decline, some ads stand on both portals, some come back.</summary>
/// <remarks>The same seed, number and last week give the same market.</remarks>
internal sealed class DemoMarket
{
    public const int Weeks = 8;

    public const int DefaultAds = 800;

    /// <summary>Weeks of ads before the first one, so that portals have a stock of open ads when they are first read.</summary>
    private const int WarmUp = 3;

    public const int DefaultSeed = 20261115;

    /// <summary>The season opens in the last week, clearly enough to be more than chance among some hundred ads.</summary>
    private const double LastWeekBurst = 7;

    /// <summary>Share of vacancies posted on both portals, and of closed ads that come back a few days later under a new key.</summary>
    private const double OnBoth = 0.18;
    private const double Repost = 0.12;

    /// <summary>Ads of each weekday, Monday first: portals are quiet at weekends.</summary>
    private static readonly double[] WeekdayShare = [0.22, 0.21, 0.19, 0.17, 0.13, 0.05, 0.03];

    private readonly Random _random;
    private readonly IReadOnlyList<DemoVacancy> _vacancies;
    private readonly List<DemoPosting> _postings = [];

    private DemoMarket(IReadOnlyList<DemoVacancy> vacancies, int seed)
    {
        _vacancies = vacancies;
        _random = new Random(seed);
    }

    /// <summary>Every ad of the eight weeks up to <paramref name="lastWeek"/>, in order of key.</summary>
    public static IReadOnlyList<DemoPosting> Compose(IReadOnlyList<DemoVacancy> vacancies, int ads, int seed, IsoWeek lastWeek)
    {
        var market = new DemoMarket(vacancies, seed);
        market.Fill(ads, lastWeek);
        return market._postings;
    }

    /// <summary>How many ads of a trend there are in week 0 to 7, compared with 1 on average; before week 0 it is as in week 0.</summary>
    internal static double Share(DemoTrend trend, int week) => trend switch
    {
        DemoTrend.Growing => 0.3 + (0.2 * Math.Max(0, week)),
        DemoTrend.Declining => 1.7 - (0.2 * Math.Max(0, week)),
        DemoTrend.Burst => week == Weeks - 1 ? LastWeekBurst : 0.4,
        _ => 1,
    };

    private void Fill(int ads, IsoWeek lastWeek)
    {
        // Squared, so that common occupations stand out among 270 vacancies as they do in a real week.
        var slots = (
            from week in Enumerable.Range(-WarmUp, WarmUp + Weeks)
            from vacancy in _vacancies
            select (Week: week, Vacancy: vacancy, Share: vacancy.Weight * vacancy.Weight * Share(vacancy.Trend, week))).ToArray();
        var cumulative = new double[slots.Length];
        var sum = 0.0;
        for (var at = 0; at < slots.Length; at++)
        {
            cumulative[at] = sum += slots[at].Share;
        }

        while (_postings.Count < ads)
        {
            var drawn = Array.BinarySearch(cumulative, _random.NextDouble() * sum);
            var (week, vacancy, _) = slots[Math.Min(drawn < 0 ? ~drawn : drawn, slots.Length - 1)];
            Post(vacancy, lastWeek.Plus(week - Weeks + 1), week, lastWeek.Sunday);
        }

        if (_postings.Count > ads)
        {
            _postings.RemoveRange(ads, _postings.Count - ads);
        }
    }

    private void Post(DemoVacancy vacancy, IsoWeek week, int number, DateOnly end)
    {
        var place = Pick(vacancy.Places);
        var text = Compose(vacancy, number);
        var posted = week.Monday.AddDays(Weekday());
        var site = _random.NextDouble() < 0.62 ? DemoSite.Anahuac : DemoSite.Volcanes;
        var closed = Show(vacancy, site, place, text, posted);
        if (_random.NextDouble() < OnBoth)
        {
            var other = site == DemoSite.Anahuac ? DemoSite.Volcanes : DemoSite.Anahuac;
            Show(vacancy, other, place, text, posted.AddDays(_random.Next(0, 4)));
        }

        var again = closed.AddDays(_random.Next(1, 6));
        if (_random.NextDouble() < Repost && again <= end)
        {
            Show(vacancy, site, place, text, again);
        }
    }

    /// <summary>Puts an ad on a portal, and tells the day it closes: most ads live for one to four weeks.</summary>
    private DateOnly Show(DemoVacancy vacancy, DemoSite site, string place, string text, DateOnly posted)
    {
        var closed = posted.AddDays(5 + (int)Math.Min(40, -14 * Math.Log(1 - _random.NextDouble())));
        _postings.Add(new DemoPosting
        {
            Key = 100_000 + (_postings.Count * 7),
            Site = site,
            Vacancy = vacancy,
            Title = _random.NextDouble() < 0.5 ? vacancy.Titles[0] : Pick(vacancy.Titles),
            Place = place,
            Text = text,
            PostedOn = posted,
            ClosedOn = closed,
        });
        return closed;
    }

    /// <summary>The vacancy's text with those of its extra lines that this week's luck and their trend give it.</summary>
    private string Compose(DemoVacancy vacancy, int week)
    {
        var extras = vacancy.Extras.Where(extra => _random.NextDouble() < 0.4 * Share(extra.Trend, week)).Select(extra => extra.Line).ToList();
        return extras.Count == 0 ? vacancy.Text : $"{vacancy.Text}\n\n{string.Join('\n', extras)}";
    }

    private int Weekday()
    {
        var rest = _random.NextDouble();
        var day = 0;
        while (day < 6 && (rest -= WeekdayShare[day]) > 0)
        {
            day++;
        }

        return day;
    }

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];
}
