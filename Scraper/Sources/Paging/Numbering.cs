using System.Globalization;

using DiCoDe.Domain.Portals.Finding;

namespace DiCoDe.Scraper.Sources.Paging;

/// <summary>Counts the pages of a list.</summary>
internal sealed class Numbering(PageNumbers numbers)
{
    /// <summary>What stands for the number in a body or an address.</summary>
    public const string Mark = "{page}";

    public int Size => numbers.Size;

    /// <summary>The number of the page that is so many pages behind the start page, as it is written.</summary>
    public string At(int depth) => NumberAt(depth).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether pages so far behind the start page are still wanted.</summary>
    public bool Reaches(int depth) => numbers.Last is not { } last || NumberAt(depth) <= last;

    /// <summary>The address of a page; that of the page before when its number stands elsewhere.</summary>
    public Uri AddressOf(Uri before, int depth)
    {
        var address = numbers.Address.Length > 0 ? new Uri(Fill(numbers.Address, depth)) : before;
        return numbers.Name.Length > 0 ? PageAddress.WithParameter(address, numbers.Name, At(depth)) : address;
    }

    public string Fill(string template, int depth) => template.Replace(Mark, At(depth), StringComparison.Ordinal);

    private long NumberAt(int depth) => numbers.First + ((long)numbers.Step * depth);
}
