using System.CommandLine;

using DiCoDe.Host.Commands.Duplicates;
using DiCoDe.Host.Commands.Explaining;
using DiCoDe.Host.Commands.Mapping;

namespace DiCoDe.Host.Commands;

/// <summary>The command line: every command in one list.</summary>
internal static class DicodeCommand
{
    public static RootCommand Create()
    {
        var shared = new SharedOptions();
        var root = new RootCommand("DiCoDe — Diagnóstico de Competencias Demandadas: lee portales de empleo y dice cada semana qué competencias piden.")
        {
            DemoCommand.Create(shared),
            RunCommand.Create(shared),
            HarvestCommand.Create(shared),
            ImportCommand.Create(shared),
            TaxonomyCommand.Create(shared),
            GeographyCommand.Create(shared),
            TrainCommand.Create(shared),
            ClassifyCommand.Create(shared),
            ReportCommand.Create(shared),
            PortalsCommand.Create(shared),
            ExtractCommand.Create(shared),
            DoctorCommand.Create(shared),
            ReplayCommand.Create(shared),
            MapCommand.Create(shared),
            RankCommand.Create(shared),
            EvaluateCommand.Create(shared),
            DuplicatesCommand.Create(shared),
            TraceCommand.Create(shared),
            ExplainCommand.Create(shared),
            UnmatchedCommand.Create(shared),
            VerifyCommand.Create(shared),
            ExportCommand.Create(shared),
            PruneCommand.Create(shared),
            ServeCommand.Create(shared),
            BenchCommand.Create(shared),
        };
        shared.AddTo(root);
        return root;
    }
}
