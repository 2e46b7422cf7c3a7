using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

[TestFixture]
public class LinkTests
{
    private static readonly Uri Folder = new("https://informe.example/2026-W46/");

    private static readonly WeeklyReport[] Weeks = [SampleReport.Busy, SampleMarket.Few, SmallReport.Week, SmallReport.Week with { Sinco = null, Survival = [], Funnel = [] }];

    [Test]
    public async Task Every_link_within_the_report_leads_to_a_file_and_a_part_of_it()
    {
        foreach (var report in Weeks)
        {
            var week = await WrittenWeek.OfAsync(report);
            foreach (var (path, link) in week.Paths.Where(IsPage).SelectMany(path => LinksOf(week.Page(path)).Select(link => (path, link))))
            {
                var target = new Uri(new Uri(Folder, path), link);
                if (Folder.IsBaseOf(target))
                {
                    var file = Folder.MakeRelativeUri(target).OriginalString.Split('#')[0];
                    Assert.That(week.Paths, Does.Contain(file), $"{path}: {link}");
                    Assert.That(target.Fragment.Length == 0 || week.Page(file).GetElementById(target.Fragment[1..]) is not null, Is.True, $"{path}: {link}");
                }
            }
        }
    }

    [Test]
    public async Task Every_page_leads_to_every_other_and_to_itself_in_the_other_language()
    {
        var week = await WrittenWeek.OfAsync(SmallReport.Week);
        foreach (var page in SitePages.All)
        {
            foreach (var language in Enum.GetValues<ReportLanguage>())
            {
                var document = week.Page(page.PathIn(language));
                var other = language == ReportLanguage.Spanish ? ReportLanguage.English : ReportLanguage.Spanish;

                Assert.That(document.QuerySelectorAll(".masthead nav a").Select(link => link.GetAttribute("href")), Is.EqualTo(SitePages.All.Select(one => one.FileIn(language))));
                Assert.That(document.QuerySelectorAll(".masthead nav a[aria-current=page]").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { page.FileIn(language) }));
                Assert.That(new Uri(new Uri(Folder, page.PathIn(language)), document.QuerySelector(".language a")!.GetAttribute("href")!), Is.EqualTo(new Uri(Folder, page.PathIn(other))));
            }
        }
    }

    [Test]
    public async Task No_two_parts_of_a_page_have_the_same_name()
    {
        var week = await WrittenWeek.OfAsync(SampleReport.Busy);

        Assert.That(week.Paths.Where(IsPage).Select(path => week.Page(path).QuerySelectorAll("[id]").Select(one => one.Id)), Has.All.Unique);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static IEnumerable<string> LinksOf(IParentNode page) => page.QuerySelectorAll("[href]:not([href^=http]):not([href^=data]), [src]").Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!);
}
