using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Tables;

namespace DiCoDe.Reports.Proof;

/// <summary>Which lists there are and on which page each stands, told by the counts alone: so ads can link to lists while they pass by, and lists be written
/// when all have passed. Short lists share a page; a long one goes on over several.</summary>
internal sealed class ListPlan
{
    /// <summary>What a page holds: a new ad has a row with its sentence, at most some 5 KB of them; an older one only its title, half a KB. So no page has 2 MB.</summary>
    private const int Room = 2_400;
    private const int RoomOfNew = 8;
    private const int RoomOfHeading = 8;

    private readonly Dictionary<(Dimension Dimension, string Key, string Within), AdList> _lists = [];
    private readonly HashSet<string> _occupations;
    private readonly List<ListPage> _pages = [];
    private readonly Dictionary<ListKind, int> _counts = [];

    /// <summary>The plan of a week: every portal, place, occupation and skill; groups, and skills within occupations, that a page shows.</summary>
    public ListPlan(WeekFigures week)
    {
        var groups = week.SkillGroups.Take(ShownRows.SkillGroups).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        _occupations = week.Occupations.Where(line => line.Key.Length > 0).Take(ShownRows.Occupations).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        var skills = _occupations.SelectMany(occupation => week.SkillsIn(occupation).Take(ShownRows.SkillsInOccupation)).Select(line => (line.Key, line.Within)).ToHashSet();
        foreach (var kind in Enum.GetValues<ListKind>())
        {
            Place(kind, week.Report.Demand.Rows.Where(row => row.This.NewAds + row.This.OpenAds > 0 && KindOf(row.Dimension) == kind && row.Dimension switch
            {
                Dimension.SkillGroup => groups.Contains(row.Key),
                Dimension.SkillInOccupation => skills.Contains((row.Key, row.Within)),
                _ => true,
            }));
        }
    }

    /// <summary>All pages.</summary>
    public IReadOnlyList<ListPage> Pages => _pages;

    /// <summary>How many pages a kind has.</summary>
    public int CountOf(ListKind kind) => _counts.GetValueOrDefault(kind);

    /// <summary>Whether skills within an occupation have lists.</summary>
    public bool Shows(string occupation) => _occupations.Contains(occupation);

    /// <summary>The list of a row, or <see langword="null"/> when it has none.</summary>
    public AdList? Of(Dimension dimension, string key, string within = "") => _lists.GetValueOrDefault((dimension, key, within));

    private void Place(ListKind kind, IEnumerable<DemandRow> rows)
    {
        var (page, used) = ((ListPage?)null, 0);
        foreach (var row in rows)
        {
            var list = new AdList(_lists.Count + 1, kind, row);
            _lists.Add((row.Dimension, row.Key, row.Within), list);
            var (left, older) = (row.This.NewAds, Math.Max(0, row.This.OpenAds - row.This.NewAds));
            if (page is null || used + RoomOfHeading + Math.Min(Room - RoomOfHeading, (left * RoomOfNew) + older) > Room)
            {
                (page, used) = (Next(), 0);
            }

            (list.Page, list.OlderPage) = (page.Number, 0);
            for (var (fromNew, fromOlder, isFirst) = (0, 0, true); ; isFirst = false)
            {
                used += RoomOfHeading;
                var now = Math.Min(left, (Room - used) / RoomOfNew);
                left -= now;
                used += now * RoomOfNew;
                var then = left > 0 ? 0 : Math.Min(older, Room - used);
                older -= then;
                used += then;
                list.OlderPage = list.OlderPage == 0 && left == 0 && (then > 0 || older == 0) ? page.Number : list.OlderPage;
                var isLast = left == 0 && older == 0;
                page.Pieces.Add(new ListPiece(list, Part(fromNew, now, left == 0), Part(fromOlder, then, isLast), isFirst, isLast));
                (fromNew, fromOlder) = (fromNew + now, fromOlder + then);
                if (isLast)
                {
                    break;
                }

                (page, used) = (Next(), 0);
            }
        }

        ListPage Next()
        {
            var next = new ListPage(kind, _counts[kind] = CountOf(kind) + 1);
            _pages.Add(next);
            return next;
        }
    }

    /// <summary>The last part has whatever there is more than was counted: the store may grow between counting and reading.</summary>
    private static Range Part(int from, int count, bool isLast) => isLast ? from.. : from..(from + count);

    private static ListKind? KindOf(Dimension dimension) => dimension switch
    {
        Dimension.Portal => ListKind.Portals,
        Dimension.Place => ListKind.Places,
        Dimension.Occupation => ListKind.Occupations,
        Dimension.Skill => ListKind.Skills,
        Dimension.SkillGroup or Dimension.SkillCollection => ListKind.SkillGroups,
        Dimension.SkillInOccupation => ListKind.SkillsOfOccupations,
        _ => null,
    };
}
