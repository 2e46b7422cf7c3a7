namespace DiCoDe.Host.Bench;

/// <summary>What one timed harvest took, as a whole process.</summary>
/// <param name="Ads">Ads stored.</param>
/// <param name="Pages">Pages read.</param>
/// <param name="CpuSeconds">Processor time of the process from its start, user and system.</param>
/// <param name="Seconds">Time by the clock.</param>
/// <param name="PeakMegabytes">The most memory it held.</param>
internal sealed record BenchResult(int Ads, int Pages, double CpuSeconds, double Seconds, double PeakMegabytes);
