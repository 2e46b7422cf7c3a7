namespace DiCoDe.Stages.Classification.Learning;

/// <summary>The frame of what a learner writes: a mark that names its kind and version, then numbers, little-endian.</summary>
internal static class ModelFormat
{
    /// <summary>No model has more numbers of one kind; what says so is damaged.</summary>
    private const int Most = 1 << 26;

    public static void WriteMark(BinaryWriter to, ReadOnlySpan<byte> mark) => to.Write(mark);

    /// <exception cref="InvalidDataException">Something else begins here.</exception>
    public static void ReadMark(BinaryReader from, ReadOnlySpan<byte> mark)
    {
        if (!from.ReadBytes(mark.Length).AsSpan().SequenceEqual(mark))
        {
            throw new InvalidDataException("This is no model of the kind and version that is read here.");
        }
    }

    public static void WriteFloats(BinaryWriter to, ReadOnlySpan<float> values)
    {
        to.Write7BitEncodedInt(values.Length);
        foreach (var value in values)
        {
            to.Write(value);
        }
    }

    /// <exception cref="InvalidDataException">A number is not finite, or they are too many.</exception>
    public static float[] ReadFloats(BinaryReader from)
    {
        // A damaged count must not take the memory: the room grows with what is really there.
        List<float> values = [];
        for (var left = ReadCount(from, Most); left > 0; left--)
        {
            values.Add(ReadFinite(from));
        }

        return [.. values];
    }

    public static float ReadFinite(BinaryReader from) =>
        from.ReadSingle() is var value && float.IsFinite(value) ? value : throw new InvalidDataException("The model holds a number that is none.");

    /// <summary>A count from 0 to <paramref name="most"/>.</summary>
    /// <exception cref="InvalidDataException">It is another number.</exception>
    public static int ReadCount(BinaryReader from, int most) =>
        from.Read7BitEncodedInt() is var count && count >= 0 && count <= most ? count : throw new InvalidDataException("The model holds a count that cannot be.");
}
