using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Figures;
using DiCoDe.Reports.Page.Frame;

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiCoDe.Reports.Page;

/// <summary>Draws the components to static files.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // accents stay letters; < > & " ' are always encoded
        .BuildServiceProvider();

    private readonly HtmlRenderer _renderer;

    public PageRenderer() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    /// <summary>One page in the language of the week's names.</summary>
    public async Task<ReportFile> RenderAsync(SitePage page, WeekFigures week)
    {
        var content = await _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(SiteRoot.View)] = new ReportView(week, page) });
            var root = await _renderer.RenderComponentAsync<SiteRoot>(parameters);
            using var target = new MemoryStream();
            await using (var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            {
                root.WriteHtmlTo(text);
            }

            return target.ToArray();
        });
        return new ReportFile(page.PathIn(week.Language), content);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }
}
