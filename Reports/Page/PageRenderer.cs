using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiCoDe.Reports.Page;

/// <summary>Draws the components to one static file.</summary>
internal static class PageRenderer
{
    /// <summary><c>index.html</c>.</summary>
    public static async Task<ReportFile> RenderAsync(WeekFigures week)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // accents stay letters; < > & " ' are always encoded
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var content = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(IndexPage.Week)] = week });
            var page = await renderer.RenderComponentAsync<IndexPage>(parameters);
            using var target = new MemoryStream();
            await using (var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            {
                page.WriteHtmlTo(text);
            }

            return target.ToArray();
        });
        return new ReportFile("index.html", content);
    }
}
