using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Domain.Ads.Duplicates.Links;

namespace DiCoDe.Host.Commands.Duplicates;

/// <summary>The duplicates of one ad: its vacancy with all ads of it, and the links that lead from the ad to others, partial ones too.</summary>
internal sealed record AdDuplicatesView(AdId Vacancy, IReadOnlyList<AdId> Ads, IReadOnlyList<DuplicateLink> Links, AdId Ad)
{
    public static async Task<AdDuplicatesView> OfAsync(IDuplicateStore store, AdId ad, CancellationToken cancel)
    {
        var around = await store.AroundAsync(ad, DuplicateKinds.All, cancel);
        var vacancies = around.By(DuplicateKinds.SameVacancy);
        var vacancy = vacancies.Of(ad);
        return new AdDuplicatesView(
            vacancy,
            vacancies.Groups().FirstOrDefault(group => group.Vacancy == vacancy)?.Ads ?? [ad],
            [.. around.Links.Where(link => link.First == ad || link.Second == ad).OrderByDescending(link => link.Evidence.Score)],
            ad);
    }

    /// <summary>The lines of a trace.</summary>
    public IEnumerable<string> Lines() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"     Duplicados: {(Ads.Count == 1 ? "es el único anuncio de su vacante" : $"la vacante {Vacancy} tiene {Ads.Count} anuncios: {string.Join(", ", Ads)}")}"),
        .. Links.Select(link => $"     {DuplicateWords.Say(link.Kind)} con {(link.First == Ad ? link.Second : link.First)}: {DuplicateWords.Say(link.Evidence)}"),
    ];
}
