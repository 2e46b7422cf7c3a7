using DiCoDe.Stages.Classification.Learning.Calibration;
using DiCoDe.Stages.Classification.Learning.Linear;
using DiCoDe.Stages.Classification.Occupations.Titles;

namespace DiCoDe.Stages.Classification.Occupations.Coding;

/// <summary>Everything learned of occupations from labelled titles and ads; holds no text.</summary>
/// <param name="Titles">How likely a title names a concept.</param>
/// <param name="Coder">Which of its candidates an ad offers. A sum alone: on the few labelled ads trees learned nothing more.</param>
/// <param name="Calibration">From the log odds of the best occupation's share of all votes to the share that is right.</param>
internal sealed record OccupationWeights(TitleRanker Titles, LogisticRegression Coder, PlattCalibration Calibration)
{
    private const string Resource = "DiCoDe.Stages.Classification.Occupations.occupations.bin";

    /// <summary>The weights that come with the program.</summary>
    public static OccupationWeights Shipped()
    {
        using var stream = typeof(OccupationWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        return Read(stream);
    }

    public void Write(Stream to)
    {
        Titles.Write(to);
        Coder.Write(to);
        Calibration.Write(to);
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static OccupationWeights Read(Stream from)
    {
        var titles = TitleRanker.Read(from);
        var coder = LogisticRegression.Read(from);
        return coder.Columns == CodingClues.Columns
            ? new OccupationWeights(titles, coder, PlattCalibration.Read(from))
            : throw new InvalidDataException("The weights of the coder are of another version.");
    }
}
