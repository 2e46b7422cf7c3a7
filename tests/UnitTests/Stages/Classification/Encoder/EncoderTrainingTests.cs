using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.UnitTests.Stages.Classification.Encoder;

[TestFixture]
public class EncoderTrainingTests
{
    private static readonly (string Label, string Other)[] Concepts =
    [
        ("cobrar en caja", "corte de caja"), ("soldar tubos", "soldadura de tubería"), ("cuidar ancianos", "cuidado de adultos mayores"), ("vender zapatos", "venta de calzado"),
        ("conducir camiones", "manejo de tráiler"), ("preparar café", "barista"), ("programar en Java", "desarrollo Java"), ("podar árboles", "poda de jardines"),
    ];

    [Test]
    public void The_same_seed_gives_the_same_encoder_whatever_the_number_of_threads()
    {
        var one = Train(threads: 1, seed: 7);
        var two = Train(threads: 2, seed: 7);
        var other = Train(threads: 1, seed: 8);

        Assert.Multiple(() =>
        {
            Assert.That(two.Rows, Is.EqualTo(one.Rows));
            Assert.That(two.Concepts, Is.EqualTo(one.Concepts));
            Assert.That(other.Rows, Is.Not.EqualTo(one.Rows));
        });
    }

    [Test]
    public void A_wording_comes_to_lie_nearest_to_its_concept()
    {
        var (rows, concepts, set, stems) = Train(threads: 2, seed: 7);
        var encoder = TrainedEncoder.Of(set.Shape, rows, concepts, stems.Stems).For(stems);

        for (var concept = 0; concept < Concepts.Length; concept++)
        {
            var vector = encoder.Encode(stems.Read(Concepts[concept].Other));
            var nearest = Enumerable.Range(0, Concepts.Length).MaxBy(other => MatrixProducts.Dot(vector, concepts.AsSpan(other * set.Shape.Dimensions, set.Shape.Dimensions)));
            Assert.That(nearest, Is.EqualTo(concept), Concepts[concept].Other);
        }
    }

    private static (float[] Rows, float[] Concepts, TrainingSet Set, WordStems Stems) Train(int threads, ulong seed)
    {
        var stems = new WordStems(new Dictionary<string, string>());
        var builder = new TrainingSetBuilder(stems);
        for (var concept = 0; concept < Concepts.Length; concept++)
        {
            builder.AddConcept(Concepts[concept].Label, [Concepts[concept].Other], "", isKnowledge: false);
            builder.AddPair(PairKind.Label, Concepts[concept].Label, concept);
            builder.AddPair(PairKind.Wording, Concepts[concept].Other, concept);
        }

        stems.Close();
        var set = builder.Build(16, 64, 64);
        var (rows, concepts) = EncoderTraining.Train(set, new TrainingSettings { Seed = seed, Batch = 16, Epochs = 30, Threads = threads }, report: null, CancellationToken.None);
        return (rows, concepts, set, stems);
    }
}
