using DiCoDe.Stages.Classification.Learning.Calibration;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Mapping.Deciding;

namespace DiCoDe.Stages.Classification.Mapping.Ranking;

/// <summary>Everything learned from labelled ads that holds no text: gate, re-ranker, decider and calibration.</summary>
/// <param name="Gate">Whether a segment asks for anything.</param>
/// <param name="Ranker">How likely a candidate is asked for.</param>
/// <param name="Decider">How likely an ad asks for a concept.</param>
/// <param name="Calibration">From the decider's log odds to the share that is right.</param>
internal sealed record MapperWeights(HashedRegression Gate, CandidateRanker Ranker, MixedLearner Decider, PlattCalibration Calibration)
{
    private const string Resource = "DiCoDe.Stages.Classification.Mapping.skills.bin";

    /// <summary>The weights that come with the program.</summary>
    public static MapperWeights Shipped()
    {
        using var stream = typeof(MapperWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        return Read(stream);
    }

    public void Write(Stream to)
    {
        Gate.Write(to);
        Ranker.Write(to);
        Decider.Write(to);
        Calibration.Write(to);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static MapperWeights Read(Stream from)
    {
        var gate = HashedRegression.Read(from);
        var ranker = CandidateRanker.Read(from);
        var decider = MixedLearner.Read(from);
        return gate.Extras == Reading.GateInput.ExtraCount && decider.Columns == AdCandidates.Columns
            ? new MapperWeights(gate, ranker, decider, PlattCalibration.Read(from))
            : throw new InvalidDataException("The weights are of another version.");
    }
}
