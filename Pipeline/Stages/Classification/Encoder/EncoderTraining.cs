using System.Runtime.InteropServices;

namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Trains the encoder: each query of a batch must find its own concept among those of the others (in-batch softmax), by Adagrad with a
/// step of its own for each number. The same set and settings give the same encoder on any machine and number of threads.</summary>
internal sealed class EncoderTraining
{
    private const float FirstSquare = 1e-4f;
    private const float FirstSquareOfOwn = 1e-3f;
    private const float Tiny = 1e-6f;
    private const float PairScale = 0.3f;
    private const float Never = -1e9f;

    private readonly TrainingSet _set;
    private readonly TrainingSettings _settings;
    private readonly QueryComposer _queries;
    private readonly ConceptComposer _concepts;
    private readonly ParallelOptions _parallel;
    private readonly int _size;
    private readonly float[] _rows;
    private readonly float[] _squares;
    private readonly float[] _own;
    private readonly float[] _ownSquares;
    private readonly float[] _query;
    private readonly float[] _key;
    private readonly float[] _scores;
    private readonly float[] _queryChange;
    private readonly float[] _keyChange;
    private readonly BatchExample[] _batch;

    private EncoderTraining(TrainingSet set, TrainingSettings settings, CancellationToken cancel)
    {
        _set = set;
        _settings = settings;
        _queries = new QueryComposer(set, settings);
        _concepts = new ConceptComposer(set);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancel };
        _size = set.Shape.Dimensions;
        _rows = StartingRows(set.Shape, settings.Seed);
        _squares = new float[_rows.Length];
        _squares.AsSpan().Fill(FirstSquare);
        _own = new float[set.Concepts.Count * _size];
        _ownSquares = new float[_own.Length];
        _ownSquares.AsSpan().Fill(FirstSquareOfOwn);
        _query = new float[settings.Batch * _size];
        _key = new float[settings.Batch * _size];
        _queryChange = new float[settings.Batch * _size];
        _keyChange = new float[settings.Batch * _size];
        _scores = new float[settings.Batch * settings.Batch];
        _batch = [.. Enumerable.Range(0, settings.Batch).Select(_ => new BatchExample())];
    }

    /// <summary>Trains an encoder and the vectors of all concepts.</summary>
    /// <param name="set">What to train on.</param>
    /// <param name="settings">How.</param>
    /// <param name="report">Told the steps done and all steps; <see langword="null"/> for nobody.</param>
    /// <param name="cancel">Stops the training.</param>
    public static (float[] Rows, float[] Concepts) Train(TrainingSet set, TrainingSettings settings, Action<int, int>? report, CancellationToken cancel)
    {
        var training = new EncoderTraining(set, settings, cancel);
        var steps = Math.Max(1, (int)(settings.Epochs * training._queries.Total / settings.Batch));
        for (var step = 0; step < steps; step++)
        {
            training.Step(step, settings.Rate * (1 - (0.95f * step / steps)));
            report?.Invoke(step + 1, steps);
        }

        return (training._rows, training.Concepts());
    }

    private void Step(int step, float rate)
    {
        Each(_settings.Batch, example => Compose(step, example));
        EachBlock((first, end) =>
        {
            MatrixProducts.TimesTransposed(_query, _key, _scores, first, end, _settings.Batch, _size);
            for (var example = first; example < end; example++)
            {
                Compare(example);
            }
        });
        EachBlock((first, end) =>
        {
            MatrixProducts.Times(_scores, isTransposed: false, _key, _queryChange, first, end, _settings.Batch, _size);
            MatrixProducts.Times(_scores, isTransposed: true, _query, _keyChange, first, end, _settings.Batch, _size);
            for (var example = first; example < end; example++)
            {
                Unscale(_query.AsSpan(example * _size, _size), _queryChange.AsSpan(example * _size, _size), _batch[example].QueryLength);
                Unscale(_key.AsSpan(example * _size, _size), _keyChange.AsSpan(example * _size, _size), _batch[example].KeyLength);
            }
        });

        // Each thread owns some of the dimensions, and goes through the examples in order: nothing depends on who is first.
        var parts = _size / 16;
        Each(parts, part => Learn(part * 16, rate));
    }

    private void Compose(int step, int at)
    {
        var example = _batch[at];
        var draw = Draw.At(_settings.Seed, step, at);
        var (pair, concept) = _queries.Compose(ref draw, example.Words, example.Means);
        example.Concept = concept;
        example.Means.Sort();
        example.QueryRows.Clear();
        example.KeyRows.Clear();
        _concepts.AddText(CollectionsMarshal.AsSpan(example.Words), 1, example.Room, example.QueryRows);
        _concepts.Add(concept, pair, ref draw, example.Room, example.KeyRows);
        example.QueryLength = Sum(example.QueryRows, default, _query.AsSpan(at * _size, _size));
        example.KeyLength = Sum(example.KeyRows, _own.AsSpan(concept * _size, _size), _key.AsSpan(at * _size, _size));
    }

    /// <summary>The gradient of the softmax over one query's row of scores, in their place.</summary>
    private void Compare(int at)
    {
        var row = _scores.AsSpan(at * _settings.Batch, _settings.Batch);
        var means = CollectionsMarshal.AsSpan(_batch[at].Means);
        var largest = Never;
        for (var other = 0; other < row.Length; other++)
        {
            var concept = _batch[other].Concept;
            row[other] = other != at && (concept == _batch[at].Concept || means.BinarySearch(concept) >= 0) ? Never : row[other] / _settings.Temperature;
            largest = MathF.Max(largest, row[other]);
        }

        var sum = 0f;
        for (var other = 0; other < row.Length; other++)
        {
            row[other] = row[other] <= Never ? 0 : MathF.Exp(row[other] - largest);
            sum += row[other];
        }

        var scale = 1 / (sum * _settings.Temperature);
        for (var other = 0; other < row.Length; other++)
        {
            row[other] *= scale;
        }

        row[at] -= 1 / _settings.Temperature;
    }

    private void Learn(int firstDimension, float rate)
    {
        for (var at = 0; at < _batch.Length; at++)
        {
            var example = _batch[at];
            var query = _queryChange.AsSpan((at * _size) + firstDimension, 16);
            foreach (var (row, weight) in example.QueryRows)
            {
                Adagrad.Step(_rows, _squares, (row * _size) + firstDimension, query, weight, rate);
            }

            var key = _keyChange.AsSpan((at * _size) + firstDimension, 16);
            foreach (var (row, weight) in example.KeyRows)
            {
                Adagrad.Step(_rows, _squares, (row * _size) + firstDimension, key, weight, rate);
            }

            Adagrad.Step(_own, _ownSquares, (example.Concept * _size) + firstDimension, key, 1, rate);
        }
    }

    private float Sum(List<(int Row, float Weight)> rows, ReadOnlySpan<float> start, Span<float> vector)
    {
        vector.Clear();
        start.CopyTo(vector);
        foreach (var (row, weight) in rows)
        {
            MatrixProducts.AddScaled(_rows.AsSpan(row * _size, _size), weight, vector);
        }

        return TextEncoder.Normalise(vector);
    }

    /// <summary>Brings a gradient back through the normalisation.</summary>
    private static void Unscale(ReadOnlySpan<float> vector, Span<float> change, float length)
    {
        var along = MatrixProducts.Dot(vector, change);
        for (var at = 0; at < change.Length; at++)
        {
            change[at] = (change[at] - (along * vector[at])) / (length + Tiny);
        }
    }

    private float[] Concepts()
    {
        var vectors = new float[_set.Concepts.Count * _size];
        Each(_set.Concepts.Count, concept =>
        {
            List<(int Row, float Weight)> rows = [];
            _concepts.AddWhole(concept, [], rows);
            Sum(rows, _own.AsSpan(concept * _size, _size), vectors.AsSpan(concept * _size, _size));
        });
        return vectors;
    }

    private static float[] StartingRows(EncoderShape shape, ulong seed)
    {
        var rows = new float[shape.Rows * shape.Dimensions];
        var draw = new Draw(seed);
        var scale = 1 / MathF.Sqrt(shape.Dimensions);
        for (var at = 0; at < rows.Length; at++)
        {
            var isPair = at / shape.Dimensions >= shape.Stems && at / shape.Dimensions < shape.Stems + shape.Pairs;
            rows[at] = (((draw.Share() + draw.Share() + draw.Share()) * 2) - 3) * scale * (isPair ? PairScale : 1);
        }

        return rows;
    }

    private void Each(int count, Action<int> work) => Parallel.For(0, count, _parallel, work);

    private void EachBlock(Action<int, int> work)
    {
        const int Block = 64;
        Each((_settings.Batch + Block - 1) / Block, block => work(block * Block, Math.Min(_settings.Batch, (block + 1) * Block)));
    }
}
