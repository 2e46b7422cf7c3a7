using DiCoDe.Stages.Classification.Encoder;

namespace DiCoDe.UnitTests.Stages.Classification.Encoder;

[TestFixture]
public class MatrixProductsTests
{
    [TestCase(1, 1)]
    [TestCase(4, 3)]
    [TestCase(5, 7)]
    [TestCase(9, 11)]
    public void Rows_times_rows_are_the_sums_of_products(int rows, int columns)
    {
        const int Depth = 16;
        var (a, b) = (Numbers(rows * Depth, 1), Numbers(columns * Depth, 2));
        var products = new float[rows * columns];

        MatrixProducts.TimesTransposed(a, b, products, 0, rows, columns, Depth);

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = Enumerable.Range(0, Depth).Sum(at => (double)a[(row * Depth) + at] * b[(column * Depth) + at]);
                Assert.That(products[(row * columns) + column], Is.EqualTo(sum).Within(1e-4));
            }
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_matrix_times_a_matrix_is_the_sum_of_products_lying_or_standing(bool isTransposed)
    {
        const int Rows = 8, Inner = 12, Depth = 32;
        var (a, b) = (Numbers(Rows * Inner, 3), Numbers(Inner * Depth, 4));
        var products = new float[Rows * Depth];

        MatrixProducts.Times(a, isTransposed, b, products, 0, Rows, Inner, Depth);

        for (var row = 0; row < Rows; row++)
        {
            for (var at = 0; at < Depth; at++)
            {
                var sum = Enumerable.Range(0, Inner).Sum(k => (double)a[isTransposed ? (k * Rows) + row : (row * Inner) + k] * b[(k * Depth) + at]);
                Assert.That(products[(row * Depth) + at], Is.EqualTo(sum).Within(1e-4));
            }
        }
    }

    [Test]
    public void Every_finite_number_in_half_precision_counts_as_what_it_is()
    {
        var halves = Enumerable.Range(0, 1 << 16).Select(bits => BitConverter.UInt16BitsToHalf((ushort)bits)).Where(Half.IsFinite).ToArray();
        var sums = new float[halves.Length];

        MatrixProducts.AddScaled(halves, 1, sums);

        Assert.That(sums, Is.EqualTo(Array.ConvertAll(halves, half => (float)half)));
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(7)]
    public void Rows_times_a_vector_are_to_the_last_bit_what_each_row_gives(int rows)
    {
        const int Depth = 24;
        var (all, vector) = (Numbers(rows * Depth, 5), Numbers(Depth, 6));
        var products = new float[rows];

        MatrixProducts.Times(all, vector, products);

        Assert.That(products, Is.EqualTo(Enumerable.Range(0, rows).Select(row => MatrixProducts.Dot(all.AsSpan(row * Depth, Depth), vector))));
    }

    [Test]
    public void A_vector_in_half_precision_gives_what_its_numbers_give()
    {
        var (halves, others) = (Array.ConvertAll(Numbers(48, 7), number => (Half)number), Numbers(48, 8));

        Assert.That(MatrixProducts.Dot(halves, others), Is.EqualTo(MatrixProducts.Dot(Array.ConvertAll(halves, half => (float)half), others)));
    }

    private static float[] Numbers(int count, ulong seed)
    {
        var draw = new Draw(seed);
        return [.. Enumerable.Range(0, count).Select(_ => draw.Share() - 0.5f)];
    }
}
