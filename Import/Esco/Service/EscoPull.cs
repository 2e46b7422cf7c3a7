using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

using DiCoDe.Domain;
using DiCoDe.Domain.Taxonomies;
using DiCoDe.Import.Esco.Concepts;
using DiCoDe.Import.Esco.Service.Answers;

namespace DiCoDe.Import.Esco.Service;

/// <summary>Reads ESCO from its public web service into a taxonomy. What came is kept, and an interrupted reading goes on from there.</summary>
/// <param name="options">How the service is asked.</param>
/// <param name="clock">Measures the pauses.</param>
public sealed partial class EscoPull(EscoServiceOptions options, TimeProvider clock)
{
    private const int ConceptsAtOnce = 25;
    private const int MostRounds = 5;
    private const int HashLength = 12;

    /// <summary>A list that lacks more than 1 % of what it announced is not the classification.</summary>
    private const double LargestGap = 0.01;

    /// <summary>Reads a version.</summary>
    /// <param name="version">"1.2.0" or "v1.2.0".</param>
    /// <param name="folder">Where the answers are kept, a folder for each version.</param>
    /// <param name="report">Told how far it is.</param>
    /// <param name="cancel">Stops; what came is kept.</param>
    /// <exception cref="InputException">It is no version, or the service refuses, answers in another form or with another version.</exception>
    /// <exception cref="OutOfReachException">The service cannot be reached, or wishes to be left alone.</exception>
    public async Task<EscoReading> ReadAsync(string version, string folder, Action<PullProgress> report, CancellationToken cancel)
    {
        if (!Version.IsMatch(version))
        {
            throw new InputException("", $"«{version}» no es una versión de ESCO.", "Escríbala como 1.2.0.");
        }

        var asked = $"v{version.TrimStart('v', 'V')}";
        var progress = new PullCount(report);
        using var client = new EscoClient(options, clock, progress.Wait);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var answers = new KeptAnswers(Path.Combine(folder, asked), client, asked, hash);
        var drafts = new EscoDrafts();
        var reader = new ResourceReader(drafts);
        foreach (var language in options.Languages)
        {
            foreach (var listing in EscoListing.All)
            {
                await ReadAsync(new ListReading(answers, listing, asked, language), listing, language, (answers, reader, drafts, progress, asked), cancel);
            }

            drafts.Languages.Add(language);
        }

        await CompleteAsync(answers, reader, progress, asked, cancel);
        drafts.Finish();
        if (drafts.Skills.Count == 0 || drafts.Occupations.Count == 0)
        {
            throw EscoPage.Changed(options.Address);
        }

        drafts.RequireRelations(options.Address.AbsoluteUri);
        var identity = new TaxonomyIdentity("ESCO", asked[1..], [.. drafts.Languages], Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength], IsStarter: false);
        return new EscoReading(drafts.ToTaxonomy(identity), drafts.Warnings);
    }

    private async Task ReadAsync(
        ListReading list, EscoListing listing, string language, (KeptAnswers Answers, ResourceReader Reader, EscoDrafts Drafts, PullCount Progress, string Version) to, CancellationToken cancel)
    {
        var isKnown = false;
        await foreach (var page in list.PagesAsync(options.PageSize, cancel))
        {
            using (page)
            {
                if (listing == EscoListing.Occupations && AnsweredVersion.OtherOfCount(list.Total, to.Version) is { Length: > 0 } other)
                {
                    throw to.Answers.WrongVersion(other);
                }

                foreach (var resource in page.Resources)
                {
                    to.Reader.Read(listing, resource, language);
                }
            }

            to.Progress.Expect(isKnown ? 0 : (list.Total + options.PageSize - 1) / options.PageSize);
            isKnown = true;
            to.Progress.Read($"{listing.Words} ({language})");
        }

        var missing = list.Total - list.Count;
        if (missing > Math.Max(1, list.Total * LargestGap))
        {
            throw new InputException(
                options.Address.AbsoluteUri,
                string.Create(CultureInfo.InvariantCulture, $"El servicio anuncia {list.Total:N0} {listing.Words} y solo dio {list.Count:N0}."),
                "Repita la orden más tarde; lo recibido se conserva. La taxonomía en uso no se tocó.");
        }

        if (missing > 0 || list.Lost > 0)
        {
            to.Drafts.Warn(new EscoWarning($"{listing.Words} ({language})", 0, string.Create(CultureInfo.InvariantCulture, $"el servicio no pudo dar {Math.Max(missing, list.Lost):N0}.")));
        }
    }

    /// <summary>Asks by name for what is referred to and stood in no list.</summary>
    private async Task CompleteAsync(KeptAnswers answers, ResourceReader reader, PullCount progress, string version, CancellationToken cancel)
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var occupations = reader.MissingOccupations.Where(asked.Add).ToList();
            var skills = reader.MissingSkills.Where(asked.Add).ToList();
            foreach (var (listing, uris) in ((EscoListing, List<string>)[])[(EscoListing.Occupations, occupations), (EscoListing.Skills, skills)])
            {
                foreach (var (chunk, number) in uris.Chunk(ConceptsAtOnce).Select((chunk, number) => (chunk, number)))
                {
                    await CompleteAsync(answers, reader, listing, version, (chunk, FormattableString.Invariant($"{round}-{number:D4}")), cancel);
                    progress.Read($"{listing.Words} que faltaban");
                }
            }

            if (occupations.Count == 0 && skills.Count == 0)
            {
                return;
            }
        }
    }

    private async Task CompleteAsync(KeptAnswers answers, ResourceReader reader, EscoListing listing, string version, (string[] Uris, string Name) some, CancellationToken cancel)
    {
        foreach (var language in options.Languages)
        {
            using var page = await answers.ReadAsync($"{listing.Name}-{language}-more-{some.Name}", listing.ConceptsQuery(version, language, some.Uris), cancel);
            foreach (var resource in page?.Resources ?? [])
            {
                reader.Read(listing, resource, language);
            }
        }
    }

    [GeneratedRegex(@"\A[vV]?\d{1,3}(\.\d{1,3}){1,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version { get; }
}
