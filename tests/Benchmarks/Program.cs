using System.Globalization;

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

using DiCoDe.Benchmarks.Stages;
using DiCoDe.Benchmarks.Storage;

namespace DiCoDe.Benchmarks;

internal static class Program
{
    // In this process: the generated projects of BenchmarkDotNet look for an assembly that is named like its project file, which ours are not.
    public static async Task Main(string[] args)
    {
        if (args is ["duplicates", var ads])
        {
            ConsoleLogger.Default.WriteLine(DuplicatesCurve.Measure(int.Parse(ads, CultureInfo.InvariantCulture)));
            return;
        }

        if (args is ["groups", var made])
        {
            ConsoleLogger.Default.WriteLine(await StoreGroups.MeasureAsync(made));
            return;
        }

        if (args is ["store", var size, var folder])
        {
            Directory.CreateDirectory(folder);
            await MarketStore.MakeAsync(folder, int.Parse(size, CultureInfo.InvariantCulture));
            return;
        }

        if (args is ["mapping", var data, var file])
        {
            ConsoleLogger.Default.WriteLine(await MappingRun.MeasureAsync(data, file));
            return;
        }

        BenchmarkSwitcher
            .FromAssembly(typeof(Program).Assembly)
            .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
    }
}
