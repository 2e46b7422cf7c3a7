using System.Globalization;

using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Harvesting;
using DiCoDe.Domain.Importing;
using DiCoDe.Host.Settings.Yaml;
using DiCoDe.Import.Ads;
using DiCoDe.Stages.Intake;

namespace DiCoDe.Host.Work;

/// <summary>Counts what an import does, and what its user should know.</summary>
internal sealed class ImportTally(AdMap map)
{
    /// <summary>Bad records that are named before only their number is told.</summary>
    private const int NamedRecords = 5;

    private readonly HashSet<AdField> _seen = [];
    private readonly SortedDictionary<string, int> _rejected = new(StringComparer.Ordinal);
    private readonly List<string> _named = [];
    private readonly List<string> _failures = [];
    private RunCounts _counts = new();
    private int _files;
    private int _known;
    private int _bad;

    /// <summary>Records read so far, good and bad.</summary>
    public int Records { get; private set; }

    public void Known() => _known++;

    public void Failed(string problem) => _failures.Add(problem);

    public void Found(ScrapedAd ad)
    {
        Records++;
        _seen.UnionWith(ad.Fields.Keys);
    }

    public void Bad(string file, AdRecord.Bad record)
    {
        Records++;
        _bad++;
        if (_named.Count < NamedRecords)
        {
            _named.Add(string.Create(CultureInfo.InvariantCulture, $"{file}: registro {record.Place}: {record.Reason}"));
        }
    }

    public void Taken(TakenAd taken)
    {
        if (taken.Outcome is AdOutcome.Rejected { Reason: var reason })
        {
            _rejected[reason] = _rejected.GetValueOrDefault(reason) + 1;
        }
    }

    public void FileRead(RunCounts counts)
    {
        _files++;
        _counts = _counts.Plus(counts);
    }

    public ImportSummary Summary() => new(_files, _known, _counts, _bad, _rejected, [.. _named.Concat(NeverSeen())], _failures);

    /// <summary>What the map names and no record had is most often misspelled.</summary>
    private IEnumerable<string> NeverSeen() => Records - _bad == 0
        ? []
        : map.Fields
            .Where(field => field.Key is not (AdField.Key or AdField.Url) && !_seen.Contains(field.Key))
            .Select(field => $"ningún registro trae «{string.Join("» ni «", field.Value)}» ({SnakeCase.Of(field.Key.ToString())} en el mapa). ¿Está bien escrito?");
}
