using DiCoDe.Stages.Classification.Encoder;
using DiCoDe.Stages.Classification.Index;

namespace DiCoDe.UnitTests.Stages.Classification.Encoder;

[TestFixture]
public class WordSumsTests
{
    private const string Text = "manejo de caja y atención a clientes, inventario semanal, corte de turno";

    [Test]
    public void The_vector_of_a_stretch_is_that_of_its_words_alone()
    {
        var stems = new WordStems(new Dictionary<string, string>());
        var read = stems.Read(Text);
        var draw = new Draw(11);
        var shape = new EncoderShape(16, stems.Count, 64, 64);
        float[] rows = [.. Enumerable.Range(0, shape.Rows * shape.Dimensions).Select(_ => draw.Share() - 0.5f)];
        var encoder = TrainedEncoder.Of(shape, rows, [], [.. stems.Stems]).For(stems);
        var words = encoder.Read(read);
        var sums = encoder.Sum(words);
        var (summed, alone) = (new float[shape.Dimensions], new float[shape.Dimensions]);

        for (var start = 0; start < words.Length; start++)
        {
            for (var length = 0; start + length <= words.Length; length++)
            {
                sums.Encode(start, length, summed);
                encoder.Encode(words.AsSpan(start, length), alone);
                Assert.That(summed, Is.EqualTo(alone).Within(1e-4), $"{length} words from {start}");
            }
        }
    }
}
