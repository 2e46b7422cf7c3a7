using DiCoDe.Import.Esco.Service.Answers;

namespace DiCoDe.Import.Esco.Service;

/// <summary>Reads a list of the service page by page. The service takes <c>offset</c> for the number of a page; should it take it for the number of a
/// concept, as its name says, the second page repeats the first, and that is noticed.</summary>
/// <param name="answers">The answers.</param>
/// <param name="listing">The list.</param>
/// <param name="version">The version asked for.</param>
/// <param name="language">The language asked for.</param>
internal sealed class ListReading(KeptAnswers answers, EscoListing listing, string version, string language)
{
    private const int Tenth = 10;

    /// <summary>No list of ESCO has so many pages of a hundred.</summary>
    private const int MostPages = 2_000;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _countsConcepts;

    /// <summary>How many concepts the service says it has.</summary>
    public int Total { get; private set; }

    /// <summary>How many came.</summary>
    public int Count => _seen.Count;

    /// <summary>Concepts that the service cannot give, however it is asked.</summary>
    public int Lost { get; private set; }

    /// <summary>The pages, each to be disposed of by whoever takes it.</summary>
    public async IAsyncEnumerable<EscoPage> PagesAsync(int limit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var number = 0; number < MostPages; number++)
        {
            var isEnd = false;
            await foreach (var page in PageAsync(number, limit, cancel))
            {
                Total = Math.Max(Total, page.Total ?? 0);
                var uris = page.Resources.Select(resource => ResourceText.Of(resource, "uri")).ToList();
                isEnd = uris.Count == 0;
                if (number == 1 && !_countsConcepts && uris.Count > 1 && uris.Count(_seen.Contains) > uris.Count / 2)
                {
                    page.Dispose();
                    _countsConcepts = true;
                    number--; // the same page again, counted by concepts
                    break;
                }

                _seen.UnionWith(uris);
                yield return page;
            }

            if (isEnd || (Total > 0 && (number + 1L) * limit >= Total))
            {
                yield break;
            }
        }
    }

    /// <summary>A page; where the service fails at it, its tenths, down to single concepts.</summary>
    private async IAsyncEnumerable<EscoPage> PageAsync(int number, int limit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var offset = _countsConcepts ? number * limit : number;
        var name = FormattableString.Invariant($"{listing.Name}-{language}-{limit}-{offset:D5}");
        if (await answers.ReadAsync(name, listing.PageQuery(version, language, limit, offset), cancel) is { } page)
        {
            yield return page;
        }
        else if (limit >= Tenth)
        {
            for (var part = 0; part < Tenth; part++)
            {
                await foreach (var smaller in PageAsync((number * Tenth) + part, limit / Tenth, cancel))
                {
                    yield return smaller;
                }
            }
        }
        else
        {
            Lost++;
        }
    }
}
