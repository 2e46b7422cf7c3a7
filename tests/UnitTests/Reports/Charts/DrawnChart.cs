using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;
using DiCoDe.Reports.Wording;

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiCoDe.UnitTests.Reports.Charts;

/// <summary>One component, drawn by itself.</summary>
internal static class DrawnChart
{
    /// <summary>What a component draws for a report, in a language.</summary>
    public static async Task<IElement> OfAsync<TChart>(WeeklyReport report, IReadOnlyDictionary<string, object?> parameters, ReportLanguage language = ReportLanguage.Spanish)
        where TChart : ReportPart
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = new ReportView(new WeekFigures(report, language), SitePages.Index);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<CascadingValue<ReportView>>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Value"] = view,
                ["ChildContent"] = (RenderFragment)(content => Fill(content, typeof(TChart), parameters)),
            }));
            return root.ToHtmlString();
        });
        return (await new HtmlParser().ParseDocumentAsync($"<main>{html}</main>")).QuerySelector("main")!;
    }

    private static void Fill(RenderTreeBuilder content, Type chart, IReadOnlyDictionary<string, object?> parameters)
    {
        content.OpenComponent(0, chart);
        content.AddMultipleAttributes(1, parameters.Select(one => KeyValuePair.Create(one.Key, one.Value!)));
        content.CloseComponent();
    }
}
