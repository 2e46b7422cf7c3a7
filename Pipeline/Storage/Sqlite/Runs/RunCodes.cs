using System.Diagnostics;

using DiCoDe.Domain.Harvesting;

namespace DiCoDe.Storage.Sqlite.Runs;

/// <summary>The words that stand for kinds and states of runs in the store: for those who read it with other tools.</summary>
internal static class RunCodes
{
    public const string Running = "running";
    public const string Complete = "complete";
    public const string Partial = "partial";
    public const string Refused = "refused";
    public const string Interrupted = "interrupted";

    private const string Harvest = "harvest";
    private const string Import = "import";

    public static string Of(RunKind kind) => kind switch
    {
        RunKind.Harvest => Harvest,
        RunKind.Import => Import,
        _ => throw new UnreachableException(),
    };

    public static string Of(RunState state) => state switch
    {
        RunState.Running => Running,
        RunState.Complete => Complete,
        RunState.Partial => Partial,
        RunState.Refused => Refused,
        RunState.Interrupted => Interrupted,
        _ => throw new UnreachableException(),
    };

    public static RunKind Kind(string word) => word switch
    {
        Harvest => RunKind.Harvest,
        Import => RunKind.Import,
        _ => throw new InvalidDataException($"'{word}' is no kind of run."),
    };

    public static RunState State(string word) => word switch
    {
        Running => RunState.Running,
        Complete => RunState.Complete,
        Partial => RunState.Partial,
        Refused => RunState.Refused,
        Interrupted => RunState.Interrupted,
        _ => throw new InvalidDataException($"'{word}' is no state of a run."),
    };
}
