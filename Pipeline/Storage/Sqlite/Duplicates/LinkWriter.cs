using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates.Links;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Duplicates;

/// <summary>Writes links within one transaction.</summary>
internal sealed class LinkWriter : IDisposable
{
    private readonly Statement _find;
    private readonly Statement _add;
    private readonly Dictionary<AdId, long> _numbers = [];

    public LinkWriter(SqliteTransaction transaction)
    {
        _find = new Statement(transaction, "SELECT ad.id FROM ad JOIN portal ON portal.id = ad.portal_id WHERE portal.key = @1 AND ad.key = @2", 2);
        _add = new Statement(
            transaction,
            """
            INSERT INTO duplicate (
                first_id, second_id, kind, score, days_apart, same_wording, title, told, told_by_one, runs, words, detail, numbers, common, apart,
                employer, place, pay, rank, hours, title_numbers, reference, through_agency)
            VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18, @19, @20, @21, @22, @23)
            """,
            23);
    }

    public void Add(in DuplicateLink link)
    {
        var why = link.Evidence;
        _add.Run(
            Number(link.First), Number(link.Second), (int)link.Kind, why.Score, why.DaysApart, why.SameWording ? 1 : 0,
            why.Title, why.Told, why.ToldByOne, why.Runs, why.Words, why.Detail, why.Numbers, why.Common, why.Apart,
            (int)why.Employer, (int)why.Place, (int)why.Pay, (int)why.Rank, (int)why.Hours, (int)why.TitleNumbers, (int)why.Reference, why.ThroughAgency ? 1 : 0);
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }

    private long Number(AdId ad)
    {
        if (!_numbers.TryGetValue(ad, out var number))
        {
            number = _find.Number(ad.Portal.Value, ad.Key);
            _numbers.Add(ad, number > 0 ? number : throw new InvalidOperationException($"There is no ad {ad}."));
        }

        return number;
    }
}
