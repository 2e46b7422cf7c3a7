using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Tables;

namespace DiCoDe.Reports.Proof;

/// <summary>Which lists there are and on which page each stands, told by the counts alone: so ads can link to lists while they pass by, and lists be written
/// when all have passed. Short lists share a page; a long one goes on over several.</summary>
internal sealed class ListPlan
{
    /// <summary>What a page holds: a new ad with its sentence, at most some 5 KB, takes <see cref="ListKey.RoomOfNew"/>; an older one, at most half a KB, one. So no page has 2 MB.</summary>
    private const int Room = 2_400;
    private const int RoomOfHeading = 8;

    private readonly Dictionary<ListKey, AdList> _lists = [];
    private readonly HashSet<string> _occupations;
    private readonly List<ListPage> _pages = [];
    private readonly Dictionary<ListKind, int> _counts = [];

    /// <summary>The plan of a week: every row that a page may show, and of what is long only those that it shows.</summary>
    public ListPlan(WeekFigures week)
    {
        _occupations = ShownRows.OccupationsOf(week).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var lists in PlannedLists.Of(week, _occupations).Where(list => list.New + list.Older > 0).ToLookup(list => list.Key.Kind).OrderBy(kind => kind.Key))
        {
            Place(lists.Key, lists);
        }
    }

    /// <summary>All pages.</summary>
    public IReadOnlyList<ListPage> Pages => _pages;

    /// <summary>How many pages a kind has.</summary>
    public int CountOf(ListKind kind) => _counts.GetValueOrDefault(kind);

    /// <summary>Whether skills within an occupation have lists.</summary>
    public bool Shows(string occupation) => _occupations.Contains(occupation);

    /// <summary>The lists of a kind, in order.</summary>
    public IEnumerable<AdList> OfKind(ListKind kind) => _lists.Values.Where(list => list.Key.Kind == kind).OrderBy(list => list.Number);

    /// <summary>The list of a row of demand, or <see langword="null"/> when it has none.</summary>
    public AdList? Of(Dimension dimension, string key, string within = "") => ListKey.Of(dimension, key, within) is { } list ? Of(list) : null;

    /// <summary>The list of a key, or <see langword="null"/> when there is none.</summary>
    public AdList? Of(ListKey key) => _lists.GetValueOrDefault(key);

    private void Place(ListKind kind, IEnumerable<PlannedList> lists)
    {
        var (page, used) = ((ListPage?)null, 0);
        foreach (var (key, newAds, olderAds) in lists)
        {
            var list = new AdList(_lists.Count + 1, key);
            _lists.Add(key, list);
            var (left, older) = (newAds, olderAds);
            var roomOfNew = key.RoomOfNew;
            if (page is null || used + RoomOfHeading + Math.Min(Room - RoomOfHeading, ((long)left * roomOfNew) + older) > Room)
            {
                (page, used) = (Next(), 0);
            }

            (list.Page, list.OlderPage) = (page.Number, 0);
            for (var (fromNew, fromOlder, isFirst) = (0, 0, true); ; isFirst = false)
            {
                used += RoomOfHeading;
                var now = Math.Min(left, (Room - used) / roomOfNew);
                left -= now;
                used += now * roomOfNew;
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
}
