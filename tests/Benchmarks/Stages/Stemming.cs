using BenchmarkDotNet.Attributes;

using DiCoDe.Stages.Classification.Stemming;

namespace DiCoDe.Benchmarks.Stages;

/// <summary>How long it takes to stem a word.</summary>
[MemoryDiagnoser]
public class Stemming
{
    private const int Repeats = 100;

    private static readonly string[] Words =
        ["vendedoras", "administraciones", "responsabilidad", "manejando", "caja", "requisitos", "de", "experiencia", "mínima", "negativamente", "haciéndola", "clientes"];

    [Params("es", "en", "pt", "fr")]
    public string Language { get; set; } = "es";

    [Benchmark(OperationsPerInvoke = Repeats * 12)]
    public int Stem()
    {
        var stemmer = Stemmers.Of(Language)!;
        Span<char> room = stackalloc char[Stemmers.LongestWord];
        var length = 0;
        for (var time = 0; time < Repeats; time++)
        {
            foreach (var word in Words)
            {
                word.CopyTo(room);
                length += stemmer.Stem(room[..word.Length]);
            }
        }

        return length;
    }
}
