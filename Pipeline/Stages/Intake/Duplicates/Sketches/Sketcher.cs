using System.Runtime.InteropServices;

using DiCoDe.Domain.Ads.Duplicates;
using DiCoDe.Stages.Classification.Lists;
using DiCoDe.Stages.Intake.Duplicates.Lists;
using DiCoDe.Stages.Intake.Duplicates.Words;
using DiCoDe.Stages.Intake.Markup;

namespace DiCoDe.Stages.Intake.Duplicates.Sketches;

/// <summary>Reads ads into sketches. It keeps its lists from ad to ad, so one serves one thread.</summary>
internal sealed class Sketcher
{
    /// <summary>The most words and runs kept of an ad: those of the smallest hashes, so that two long ads keep the same ones.</summary>
    public const int Most = 256;

    private const int LongestText = 20_000;
    private const int MostNumbers = 32;
    private const int LeastPay = 50;

    private readonly List<uint> _title = [];
    private readonly List<uint> _words = [];
    private readonly List<uint> _runs = [];
    private readonly List<uint> _numbers = [];
    private readonly List<uint> _pay = [];
    private readonly List<uint> _titleNumbers = [];
    private readonly List<uint> _references = [];
    private readonly HashSet<ulong> _names = [];
    private readonly List<uint> _place = [];

    /// <summary>What titles and places are made of, in all ads read so far.</summary>
    public PlaceWords Places { get; } = new();

    /// <summary>The sketch of an ad, its words not yet numbered.</summary>
    public Sketch Read(ComparedAd ad)
    {
        foreach (var list in (ReadOnlySpan<List<uint>>)[_title, _words, _runs, _numbers, _pay, _titleNumbers, _references, _place])
        {
            list.Clear();
        }

        ReadNames(ad);
        ReadAmounts(ad.Pay);
        var hasPayField = _pay.Count > 0;
        var (wording, ranks, hours) = ReadTitle(Plain(ad.Title));
        wording = ReadText(Plain(ad.Text), wording, !hasPayField);
        var titleWords = Kept(_title, MostNumbers);
        Places.Add(titleWords, Kept(_place, MostNumbers));
        return new Sketch
        {
            Id = ad.Id,
            FirstOn = ad.FirstOn,
            LastOn = ad.LastOn < ad.FirstOn ? ad.FirstOn : ad.LastOn,
            Wording = wording,
            Employer = EmployerName.Of(ad.Employer),
            Place = PlaceName.Of(ad.Place),
            Pay = Kept(_pay, MostNumbers),
            Title = titleWords,
            Words = Kept(_words, Most),
            Runs = Kept(_runs, Most),
            Numbers = Kept(_numbers, MostNumbers),
            TitleNumbers = Kept(_titleNumbers, MostNumbers),
            References = Kept(_references, MostNumbers),
            Ranks = ranks,
            Hours = hours,
        };
    }

    private static string Plain(string text) => text.AsSpan().IndexOfAny('<', '&', '*') < 0 ? text : PlainText.Lines(text);

    /// <summary>The sorted, different hashes; only the smallest when there are too many.</summary>
    private static uint[] Kept(List<uint> hashes, int most)
    {
        hashes.Sort();
        var span = CollectionsMarshal.AsSpan(hashes);
        var count = 0;
        for (var at = 0; at < span.Length && count < most; at++)
        {
            if (at == 0 || span[at] != span[at - 1])
            {
                span[count++] = span[at];
            }
        }

        return span[..count].ToArray();
    }

    private void ReadNames(ComparedAd ad)
    {
        _names.Clear();
        Span<char> room = stackalloc char[WordScanner.Room];
        foreach (var part in (ReadOnlySpan<string>)[ad.Place.Text, ad.Employer])
        {
            var scanner = new WordScanner(part, room);
            while (scanner.Next())
            {
                _names.Add(Hash.Of(scanner.Stem()));
            }
        }

        foreach (var part in (ReadOnlySpan<string>)[ad.Place.Region, ad.Place.Municipality])
        {
            var scanner = new WordScanner(part, room);
            while (scanner.Next())
            {
                var stem = Hash.Of(scanner.Stem());
                _names.Add(stem);
                _place.Add(Canonical(stem));
            }
        }
    }

    private void ReadAmounts(string pay)
    {
        Span<char> room = stackalloc char[WordScanner.Room];
        var scanner = new WordScanner(pay, room);
        while (scanner.Next())
        {
            AddAmount(scanner);
        }
    }

    private void AddAmount(in WordScanner scanner)
    {
        if (scanner.IsNumber && scanner.Word.Length <= 9 && uint.TryParse(scanner.Word, out var amount) && amount >= LeastPay)
        {
            _pay.Add(amount);
        }
    }

    private (ulong Wording, byte Ranks, byte Hours) ReadTitle(string title)
    {
        Span<char> room = stackalloc char[WordScanner.Room];
        var scanner = new WordScanner(title, room);
        var wording = Hash.Start;
        byte ranks = 0;
        byte hours = 0;
        while (scanner.Next())
        {
            wording = Hash.Continue(wording, scanner.Word);
            if (scanner.IsReference)
            {
                _references.Add((uint)(Hash.Of(scanner.Word) >> 32));
                continue;
            }

            if (IsLevel(scanner))
            {
                _titleNumbers.Add((uint)(Hash.Of(scanner.Word) >> 32));
                continue;
            }

            if (scanner.IsNumber || scanner.Word.Length == 1 || StopWords.Contains(scanner.Word))
            {
                continue;
            }

            var stem = Hash.Of(scanner.Stem());
            var kindOfHours = KnownWords.Hours.Of(stem);
            ranks |= Bit(KnownWords.Ranks.Of(stem));
            hours |= Bit(kindOfHours);
            var word = Canonical(stem);
            _words.Add(word);
            if (kindOfHours < 0 && !KnownWords.TitleNoise.Has(stem) && !_names.Contains(stem))
            {
                _title.Add(word);
            }
        }

        return (Hash.With(wording, 0), ranks, hours);
    }

    /// <summary>Whether a word of a title is a number that tells jobs apart: a level, a shift, a branch; in Roman numerals too.</summary>
    private static bool IsLevel(in WordScanner scanner) => scanner.IsNumber ? !scanner.IsMoney && scanner.Word.Length <= 4 : scanner.Word is "i" or "ii" or "iii" or "iv" or "v";

    private static byte Bit(int group) => group < 0 ? (byte)0 : (byte)(1 << group);

    private ulong ReadText(string text, ulong wording, bool readPay)
    {
        Span<char> room = stackalloc char[WordScanner.Room];
        var scanner = new WordScanner(text.AsSpan(0, Math.Min(text.Length, LongestText)), room);
        var (before, beforeThat) = (0u, 0u);
        while (scanner.Next())
        {
            wording = Hash.Continue(wording, scanner.Word);
            if (scanner.IsReference)
            {
                _references.Add((uint)(Hash.Of(scanner.Word) >> 32));
            }

            if (scanner.IsNumber)
            {
                _numbers.Add((uint)(Hash.Of(scanner.Word) >> 32));
                if (readPay && scanner.IsMoney)
                {
                    AddAmount(scanner);
                }
            }
            else if (scanner.Word.Length == 1 || StopWords.Contains(scanner.Word))
            {
                continue;
            }

            var word = Canonical(Hash.Of(scanner.Stem()));
            if (!scanner.IsNumber)
            {
                _words.Add(word);
            }

            if (beforeThat != 0)
            {
                _runs.Add((uint)(Hash.With(Hash.With(beforeThat, before), word) >> 32));
            }

            (beforeThat, before) = (before, word);
        }

        return wording;
    }

    /// <summary>One hash for all words that mean the same.</summary>
    private static uint Canonical(ulong stem) => KnownWords.Synonyms.Of(stem) is >= 0 and var group
        ? (uint)(Hash.Mix((ulong)group + 1) >> 32)
        : (uint)(stem >> 32);
}
