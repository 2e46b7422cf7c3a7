using AngleSharp.Dom;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;
using DiCoDe.Tests.Support.Reports;

namespace DiCoDe.UnitTests.Reports.Page;

/// <summary>No number on a page that the files do not have.</summary>
[TestFixture]
public class NumbersOnThePageTests
{
    private static readonly WeeklyReport[] Weeks = [SampleReport.Busy, SampleMarket.Week, SampleReport.Quiet, SampleReport.Long, SampleReport.Trending, SmallReport.Week];

    [TestCaseSource(nameof(Paths))]
    public async Task Every_cell_of_a_table_is_the_cell_of_its_file(string path)
    {
        foreach (var report in Weeks)
        {
            var week = await WrittenWeek.OfAsync(report);
            foreach (var table in week.Page(path).QuerySelectorAll("table[data-csv][data-by]"))
            {
                foreach (var (row, source) in week.RowsOf(table))
                {
                    Assert.That(CellsOf(row), Is.EqualTo(WrittenWeek.ColumnsOf(table).Select(column => week.Shown(table, source, column))), $"{path} {row.GetAttribute("data-key")}");
                }
            }
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task A_row_is_marked_as_one_employers_where_its_file_says_so(string path)
    {
        var week = await WrittenWeek.OfAsync(SampleReport.Busy);
        foreach (var (row, source) in week.Page(path).QuerySelectorAll("table[data-csv][data-by]:has(th[data-column=new_ads])").SelectMany(week.RowsOf))
        {
            if (source?.GetValueOrDefault("one_employer_dominates") is { } dominates)
            {
                Assert.That(row.QuerySelector("td .one abbr[title]")?.TextContent, dominates == "true" ? Is.EqualTo(FlagSigns.OneEmployer) : Is.Null, row.GetAttribute("data-key"));
            }
        }
    }

    [Test]
    public async Task Rows_of_one_employer_stand_on_pages_in_both_languages()
    {
        var week = await WrittenWeek.OfAsync(SampleReport.Busy);

        Assert.That(Paths().Where(path => week.Page(path).QuerySelector("td .one") is not null), Has.Some.StartsWith("en/").And.Some.EqualTo("competencias.html"));
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Every_sum_adds_up_the_rows_that_it_names(string path)
    {
        var week = await WrittenWeek.OfAsync(SmallReport.Week);
        foreach (var row in week.Page(path).QuerySelectorAll("[data-sums] tr[data-where]"))
        {
            var sums = row.Closest("[data-sums]")!;
            var wanted = row.GetAttribute("data-where")!.Split('&').Select(part => part.Split('=')).ToList();
            var sum = week.File(sums.GetAttribute("data-sums")!)
                .Where(source => wanted.TrueForAll(part => source[part[0]] == part[1]))
                .Sum(source => int.Parse(source[sums.GetAttribute("data-sum-column")!]));

            Assert.That(CellsOf(row)[0], Is.EqualTo(Numbers.Whole(sum)), row.GetAttribute("data-where"));
        }
    }

    [Test]
    public async Task Every_pair_of_portals_and_every_skill_within_an_occupation_stands_in_its_file()
    {
        var week = await WrittenWeek.OfAsync(SampleReport.Busy);
        var pairs = week.File("portal_overlap.csv").ToDictionary(row => $"{row["portal"]} {row["other_portal"]}", row => row["vacancies"]);
        var cells = week.Page("fuentes.html").QuerySelectorAll("[data-pair]");
        Assert.That(cells.Select(cell => cell.TextContent), Is.EqualTo(cells.Select(cell => Numbers.Whole(int.Parse(pairs[cell.GetAttribute("data-pair")!])))).And.Not.Empty);

        var within = week.File("skills_by_occupation.csv").ToDictionary(row => (row["occupation"], row["skill"]));
        var skills = week.Page("ocupaciones.html").QuerySelectorAll("ol[data-in] li");
        Assert.That(skills, Is.Not.Empty);
        foreach (var skill in skills)
        {
            var row = within[(skill.Closest("ol")!.GetAttribute("data-in")!, skill.GetAttribute("data-key")!)];
            Assert.That(skill.TextContent, Does.Contain($"{Numbers.Whole(int.Parse(row["new_ads"]))} anuncio"));
        }
    }

    /// <summary>What is left when the tables, proven above, and the words that explain are taken away. Numbers up to 100 without a sign are counts of rows, days and digits.</summary>
    [TestCaseSource(nameof(Paths))]
    public async Task A_number_outside_the_tables_stands_in_a_file_too(string path)
    {
        foreach (var report in new[] { SampleReport.Busy, SampleReport.Trending })
        {
            Check(await WrittenWeek.OfAsync(report), path);
        }
    }

    private static void Check(WrittenWeek week, string path)
    {
        var page = week.Page(path);
        Assert.That(page.QuerySelectorAll("table:not([data-csv]):not([data-sums]):not(:has([data-sums])):not(.columns)"), Is.Empty, "a table says where its numbers are from");
        foreach (var known in page.QuerySelectorAll("head, table tbody, .masthead, footer, .prose, .explained, .files, .evidence, .more, .code, svg text.week, svg text.year").ToList())
        {
            known.Remove();
        }

        var left = WrittenWeek.NumbersIn(string.Join(' ', page.Body!.Descendants<IText>().Select(text => text.Data)).Replace("2026", "", StringComparison.Ordinal));

        Assert.That(left.Where(number => !week.Numbers.Contains(number) && !(int.TryParse(number, out var small) && small <= 100)), Is.Empty);
    }

    private static IEnumerable<string> Paths() => Enum.GetValues<ReportLanguage>().SelectMany(language => SitePages.All.Select(page => page.PathIn(language)));

    /// <summary>The cells without the sign of one employer, which stands beside a number.</summary>
    private static string[] CellsOf(IElement row) => [.. row.QuerySelectorAll(":scope > td.n:not(.day)").Select(cell => string.Join(' ', cell.TextContent.Replace(FlagSigns.OneEmployer, "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
