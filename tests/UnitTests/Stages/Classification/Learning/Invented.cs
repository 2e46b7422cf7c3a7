using DiCoDe.Stages.Classification.Learning;

namespace DiCoDe.UnitTests.Stages.Classification.Learning;

/// <summary>Rows whose law is known.</summary>
internal static class Invented
{
    /// <summary>Yes where the first number exceeds the second; nothing else matters.</summary>
    public static TrainingRows Separable(int count, int seed) => Of(count, seed, row => row[0] > row[1]);

    /// <summary>Yes where exactly one of the first two numbers is above one half: no straight line parts them.</summary>
    public static TrainingRows Crossed(int count, int seed) => Of(count, seed, row => row[0] > 0.5 != row[1] > 0.5);

    /// <summary>Yes with the probability whose log odds are 4 times the first number minus 2.</summary>
    public static TrainingRows Noisy(int count, int seed)
    {
        var chance = new Random(seed + 1);
        return Of(count, seed, row => chance.NextDouble() < Logistic.Probability((4 * row[0]) - 2));
    }

    public static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>The share of rows on whose side of 0 the score lies.</summary>
    public static double Accuracy(TrainingRows rows, Func<int, float> score) =>
        Enumerable.Range(0, rows.Count).Count(row => score(row) > 0 == rows.Targets[row] > 0.5f) / (double)rows.Count;

    private static TrainingRows Of(int count, int seed, Func<float[], bool> isYes)
    {
        var random = new Random(seed);
        var rows = new TrainingRows(5);
        for (var at = 0; at < count; at++)
        {
            float[] row = [random.NextSingle(), random.NextSingle(), random.NextSingle(), random.Next(3), 7];
            rows.Add(row, isYes(row));
        }

        return rows;
    }
}
