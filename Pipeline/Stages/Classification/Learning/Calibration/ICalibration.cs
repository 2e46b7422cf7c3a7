namespace DiCoDe.Stages.Classification.Learning.Calibration;

/// <summary>Turns the score of a learner into the share of such scores that are right. Never falls when the score rises.</summary>
internal interface ICalibration
{
    /// <summary>The probability, from 0 to 1; that of the lowest score for what is no number.</summary>
    double Probability(double score);
}
