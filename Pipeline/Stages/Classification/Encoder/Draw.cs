namespace DiCoDe.Stages.Classification.Encoder;

/// <summary>Numbers drawn from a seed (SplitMix64, Steele et al. 2014): a draw of its own for each step and example, so that the number of
/// threads changes nothing.</summary>
internal struct Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A draw of its own for a place in the work.</summary>
    public static Draw At(ulong seed, int step, int example)
    {
        var draw = new Draw(seed ^ ((ulong)(uint)step * 0x9E3779B97F4A7C15UL) ^ ((ulong)(uint)example * 0xC2B2AE3D27D4EB4FUL));
        draw.Next();
        return draw;
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 to 1, without 1.</summary>
    public float Share() => (Next() >> 40) / 16777216f;

    /// <summary>From 0 to the bound, without the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);
}
