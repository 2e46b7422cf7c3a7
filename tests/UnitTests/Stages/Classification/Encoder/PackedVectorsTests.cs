using DiCoDe.Stages.Classification.Encoder;

namespace DiCoDe.UnitTests.Stages.Classification.Encoder;

[TestFixture]
public class PackedVectorsTests
{
    private const int Size = 128;

    [Test]
    public void Rounded_vectors_are_as_near_to_each_other_as_the_exact_ones_but_for_some_thousandths()
    {
        var (concepts, texts) = (Directions(50, 1), Directions(7, 2));
        var packed = new PackedVectors(concepts, Size);
        var rounded = new RoundedVectors(texts, Size);
        var nearness = new float[rounded.Rows * packed.Room];

        packed.Compare(rounded, 0, packed.Room, nearness);

        for (var text = 0; text < 7; text++)
        {
            for (var concept = 0; concept < 50; concept++)
            {
                var exact = MatrixProducts.Dot(texts.AsSpan(text * Size, Size), concepts.AsSpan(concept * Size, Size));
                Assert.That(nearness[(text * packed.Room) + concept], Is.EqualTo(exact).Within(0.01));
            }
        }
    }

    [Test]
    public void Machines_without_wide_registers_get_the_same_numbers_to_the_last_bit()
    {
        var packed = new PackedVectors(Directions(64, 3), Size);
        var rounded = new RoundedVectors(Directions(4, 4), Size);
        var (fast, plain) = (new float[4 * packed.Room], new float[4 * packed.Room]);

        packed.Compare(rounded, 0, packed.Room, fast);
        for (var first = 0; first < packed.Room; first += PackedVectors.ConceptsAtOnce)
        {
            packed.Plain(rounded, 0, first, plain.AsSpan(first), packed.Room);
        }

        Assert.That(fast, Is.EqualTo(plain));
    }

    [Test]
    public void The_largest_numbers_do_not_run_over()
    {
        var (ones, minus) = (Enumerable.Repeat(1f, Size).ToArray(), Enumerable.Repeat(-1f, Size).ToArray());
        var packed = new PackedVectors([.. ones, .. minus], Size);
        var rounded = new RoundedVectors([.. ones, .. minus], Size);
        var nearness = new float[rounded.Rows * packed.Room];

        packed.Compare(rounded, 0, packed.Room, nearness);

        Assert.Multiple(() =>
        {
            Assert.That(nearness[0], Is.EqualTo(Size).Within(0.01));
            Assert.That(nearness[1], Is.EqualTo(-Size).Within(0.01));
            Assert.That(nearness[packed.Room], Is.EqualTo(-Size).Within(0.01));
        });
    }

    [Test]
    public void A_vector_of_zeros_is_near_nothing()
    {
        var packed = new PackedVectors(Directions(16, 5), Size);
        var rounded = new RoundedVectors(new float[Size], Size);
        var nearness = new float[rounded.Rows * packed.Room];

        packed.Compare(rounded, 0, packed.Room, nearness);

        Assert.That(nearness, Is.All.Zero);
    }

    private static float[] Directions(int count, ulong seed)
    {
        var draw = new Draw(seed);
        float[] vectors = [.. Enumerable.Range(0, count * Size).Select(_ => draw.Share() + draw.Share() + draw.Share() - 1.5f)];
        for (var at = 0; at < count; at++)
        {
            TextEncoder.Normalise(vectors.AsSpan(at * Size, Size));
        }

        return vectors;
    }
}
