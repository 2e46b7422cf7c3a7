namespace DiCoDe.Stages.Classification.Index;

/// <summary>All forms of all concepts, found by the words they share with a text. Once built it is only read, by any number of threads.</summary>
internal sealed class FormIndex
{
    /// <summary>A form that has nearly all of its weight in the text is covered.</summary>
    public const float Covered = 0.99f;

    private const double CoveragePower = 0.75;

    private readonly WordStems _stems;
    private readonly StemWeights _weights;
    private readonly Postings _single = new();
    private readonly Postings _pairs = new();
    private readonly RankedDocuments _descriptions;
    private readonly RankedDocuments _everything;
    private readonly IndexForm[] _forms;
    private readonly int[] _starts;
    private readonly int[] _concepts;
    private readonly float[] _massPowers;

    /// <param name="skills">The wording of each concept.</param>
    /// <param name="stems">The stems; closed afterwards by the caller.</param>
    /// <param name="weights">How telling the stems are.</param>
    public FormIndex(IReadOnlyList<SkillWording> skills, WordStems stems, StemWeights weights)
    {
        _stems = stems;
        _weights = weights;
        _starts = new int[skills.Count + 1];
        List<IReadOnlyList<int>> descriptions = new(skills.Count);
        List<IReadOnlyList<int>> everything = new(skills.Count);
        var spanish = skills.SelectMany(skill => skill.Forms)
            .Where(form => form.Kind != FormKind.Foreign)
            .SelectMany(form => stems.Read(form.Text).Content())
            .Select(word => word.Stem)
            .ToHashSet();
        List<IndexForm> forms = [];
        for (var concept = 0; concept < skills.Count; concept++)
        {
            Add(concept, skills[concept], spanish, forms);
            _starts[concept + 1] = forms.Count;
            List<int> described = [.. TellingStems(skills[concept].Description), .. TellingStems(skills[concept].ForeignDescription)];
            descriptions.Add(described);
            everything.Add([.. skills[concept].Forms.SelectMany(form => TellingStems(form.Text)), .. described]);
        }

        _forms = [.. forms];
        _concepts = [.. _forms.Select(form => form.Concept)];
        _massPowers = [.. _forms.Select(form => (float)Math.Pow(form.Mass, CoveragePower))];
        _single.Close();
        _pairs.Close();
        _descriptions = new RankedDocuments(descriptions, weights);
        _everything = new RankedDocuments(everything, weights);
    }

    /// <summary>How many concepts there are.</summary>
    public int Concepts => _starts.Length - 1;

    /// <summary>All forms, those of a concept together.</summary>
    public ReadOnlySpan<IndexForm> Forms => _forms;

    public StemWeights Weights => _weights;

    /// <summary>The first form of a concept (its preferred label) and the one after its last.</summary>
    public (int First, int End) FormsOf(int concept) => (_starts[concept], _starts[concept + 1]);

    /// <summary>The folded words of a form with one space between.</summary>
    public string JoinedOf(IndexForm form) => _stems.Read(form.Text).Joined();

    /// <summary>A form's coverage: the share of its weight that the text has, with long forms favoured.</summary>
    public float CoverageOf(LexicalScores scores, int form) => scores.Matched[form] / _massPowers[form];

    /// <summary>The concepts with a form that shares a word with the text.</summary>
    public IReadOnlyCollection<int> Touched(LexicalScores scores)
    {
        HashSet<int> concepts = [];
        foreach (var form in scores.TouchedForms)
        {
            concepts.Add(_concepts[form]);
        }

        return concepts;
    }

    public LexicalScores NewScores() => new(_forms.Length, Concepts);

    /// <summary>Scores all concepts against a text.</summary>
    public void Score(IndexText text, LexicalScores scores)
    {
        scores.Clear();
        HashSet<long> seen = [];
        var before = -1;
        foreach (var word in text.Words)
        {
            if (word.Stem < 0)
            {
                before = word.IsJoining ? before : -1;
                continue;
            }

            if (seen.Add(word.Stem))
            {
                AddSingle(word, scores);
            }

            if (word.IsFaint)
            {
                continue;
            }

            if (before >= 0 && seen.Add(StemWeights.PairOf(before, word.Stem)))
            {
                AddPair(StemWeights.PairOf(before, word.Stem), scores);
            }

            before = word.Stem;
        }

        foreach (var form in scores.TouchedForms)
        {
            var concept = _concepts[form];
            scores.Lexical[concept] = Math.Max(scores.Lexical[concept], scores.Likeness[form]);
            scores.Coverage[concept] = Math.Max(scores.Coverage[concept], CoverageOf(scores, form));
        }
    }

    private void AddSingle(IndexWord word, LexicalScores scores)
    {
        var forms = _single.Find(word.Stem, out var likeness);
        var matched = _weights[word.Stem];
        for (var index = 0; index < forms.Length; index++)
        {
            scores.Add(forms[index], matched, word.IsFaint ? 0 : likeness[index]);
        }

        if (!word.IsFaint)
        {
            _descriptions.Add(word.Stem, scores.Described);
            _everything.Add(word.Stem, scores.Merged);
        }
    }

    private void AddPair(long pair, LexicalScores scores)
    {
        var forms = _pairs.Find(pair, out var likeness);
        for (var index = 0; index < forms.Length; index++)
        {
            scores.Likeness[forms[index]] += likeness[index];
        }
    }

    /// <summary>A foreign form of one word that is also a Spanish word is left out: "manejo" must not meet an English namesake.</summary>
    private void Add(int concept, SkillWording skill, HashSet<int> spanish, List<IndexForm> forms)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> own = [.. skill.Forms.Where(form => form.Kind != FormKind.Foreign).Select(form => _stems.Read(form.Text).Joined())];
        foreach (var (text, kind) in skill.Forms)
        {
            var words = _stems.Read(text);
            var content = words.Content().Select(word => word.Stem).ToArray();
            if (content.Length == 0 && seen.Count == 0)
            {
                content = [];
            }
            else if (content.Length == 0 || !seen.Add(string.Join(' ', content))
                || (kind == FormKind.Foreign && content.Length == 1 && spanish.Contains(content[0]) && !own.Contains(words.Joined())))
            {
                continue;
            }

            var distinct = content.Distinct().ToArray();
            forms.Add(new IndexForm(concept, kind, text, content, distinct.Sum(stem => _weights[stem]) + 1e-6f));
            Post(forms.Count - 1, words, distinct);
        }
    }

    private void Post(int form, IndexText words, int[] distinct)
    {
        var telling = words.Telling().Where(word => word.Stem >= 0).Select(word => word.Stem).ToArray();
        var singles = telling.GroupBy(stem => stem).ToDictionary(stem => stem.Key, stem => (1 + MathF.Log(stem.Count())) * _weights[stem.Key]);
        var pairs = telling.Zip(telling.Skip(1)).GroupBy(pair => pair)
            .Select(pair => (Key: StemWeights.PairOf(pair.Key.First, pair.Key.Second), Weight: _weights.OfPair(pair.Key.First, pair.Key.Second), Count: pair.Count()))
            .Select(pair => (pair.Key, pair.Weight, Value: (1 + MathF.Log(pair.Count)) * pair.Weight))
            .ToArray();
        var length = MathF.Sqrt(singles.Values.Sum(value => value * value) + pairs.Sum(pair => pair.Value * pair.Value)) + 1e-9f;
        foreach (var stem in distinct)
        {
            _single.Add(stem, form, singles.GetValueOrDefault(stem) / length * _weights[stem]);
        }

        foreach (var (key, weight, value) in pairs)
        {
            _pairs.Add(key, form, value / length * weight);
        }
    }

    private IEnumerable<int> TellingStems(string text) => _stems.Read(text).Telling().Where(word => word.Stem >= 0).Select(word => word.Stem);
}
