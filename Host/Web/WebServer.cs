using System.Globalization;

using DiCoDe.Domain.Harvesting;
using DiCoDe.Host.Commands;
using DiCoDe.Host.Schedules;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

using Quartz;

namespace DiCoDe.Host.Web;

/// <summary>The scheduler and the web pages in one host.</summary>
internal static class WebServer
{
    public static WebApplication Build(CommandRun run, IReadOnlyList<Schedule> schedules, Uri address)
    {
        // Its files are watched for changes with everything below them: not the working folder, which may hold a whole disk.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(address.AbsoluteUri);
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
        }).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddSingleton(run);
        builder.Services.AddSingleton(schedules);
        builder.Services.AddSingleton<ScheduleRunner>();
        builder.Services.AddQuartz(quartz => AddSchedules(quartz, schedules));
        builder.Services.AddQuartzHostedService(service => service.WaitForJobsToComplete = true);

        var server = builder.Build();
        server.Use(Guard);
        server.MapGet("/", async (HttpContext context) =>
        {
            var runs = await run.Get<IRunStore>().LatestAsync(portal: null, 20, context.RequestAborted);
            return Results.Content(StatusPage.Write(schedules, runs, ReportsIn(run.Folders.Reports), run.Clock), "text/html; charset=utf-8");
        });
        server.MapGet("/health", async (HttpContext context) =>
        {
            var runs = await run.Get<IRunStore>().LatestAsync(portal: null, 1, context.RequestAborted);
            return Results.Json(new { status = "ok", latest_run = runs.Count == 0 ? null : runs[0].ObservedAt.ToString("O", CultureInfo.InvariantCulture) });
        });
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(run.Folders.Reports),
            RequestPath = "/reports",
        });
        return server;
    }

    private static void AddSchedules(IQuartzBuilder quartz, IReadOnlyList<Schedule> schedules)
    {
        foreach (var schedule in schedules)
        {
            var key = new JobKey(schedule.Name);
            quartz.AddJob<ScheduleJob>(job => job.WithIdentity(key).UsingJobData(ScheduleJob.NameKey, schedule.Name));
            quartz.AddTrigger(trigger => trigger
                .ForJob(key)
                .WithIdentity(schedule.Name)
                .WithSchedule(CronScheduleBuilder.Create(schedule.Cron).InTimeZone(schedule.TimeZone)));
        }
    }

    /// <summary>Reports hold words from strangers’ pages: nothing in them may run or call home, only the script file that comes with the report.</summary>
    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    private static IReadOnlyList<string> ReportsIn(string folder) =>
    [
        .. Directory.EnumerateDirectories(folder)
            .Where(report => File.Exists(Path.Combine(report, "index.html")))
            .Select(report => Path.GetFileName(report)!)
            .OrderDescending(StringComparer.Ordinal),
    ];
}
