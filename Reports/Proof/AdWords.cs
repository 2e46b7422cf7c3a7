using System.Runtime.InteropServices;

using DiCoDe.Domain.Ads.Terms;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Demand;
using DiCoDe.Reports.Text;

namespace DiCoDe.Reports.Proof;

/// <summary>What an ad itself says, marked; the same on its page in every language, and so written once.</summary>
internal sealed class AdWords
{
    /// <summary>Characters of a text that are shown; nine ads in ten are shorter.</summary>
    public const int MostText = 12_000;

    /// <summary>Characters of a title that are shown.</summary>
    public const int MostTitle = 500;

    /// <summary>Mentions that are shown; no ad that a person wrote has as many.</summary>
    public const int MostMentions = 200;

    private readonly Markup _scratch = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _skills = [];

    /// <summary>The ad.</summary>
    public ReportedAd Ad { get; private set; } = null!;

    /// <summary>The mentions that are shown.</summary>
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];

    /// <summary>The skill of each mention of the ad as a number, from 0, which is the same in all ads: a million URIs are looked up once, not by everybody who asks
    /// something of their skills.</summary>
    public IReadOnlyList<int> Skills => _skills;

    /// <summary>Its title; empty when it is nothing but what hides.</summary>
    public Markup Title { get; } = new();

    /// <summary>Its text; empty when it has none.</summary>
    public Markup Text { get; } = new();

    /// <summary>Its language, as an attribute, or nothing.</summary>
    public Markup Language { get; } = new();

    /// <summary>Who advertises, as a part of a line, or nothing.</summary>
    public Markup Employer { get; } = new();

    /// <summary>The link to the portal's page, as a web address, or "".</summary>
    public string Link { get; private set; } = "";

    /// <summary>Reads an ad.</summary>
    public void Read(ReportedAd ad)
    {
        Ad = ad;
        Mentions = ad.Mentions.Count <= MostMentions ? ad.Mentions : [.. ad.Mentions.Take(MostMentions)];
        Link = WebLink.OnPage(ad.Url);
        _skills.Clear();
        foreach (var mention in ad.Mentions)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, mention.Skill.Value, out var isKnown);
            number = isKnown ? number : _numbers.Count - 1;
            _skills.Add(number);
        }

        foreach (var part in new[] { Title, Text, Language, Employer })
        {
            part.Clear();
        }

        if (ad.Language is { Length: 2 } language && char.IsAsciiLetterLower(language[0]) && char.IsAsciiLetterLower(language[1]))
        {
            Language.Own(" lang=\""u8).Text(language).Own("\""u8);
        }

        if (PlainText.OneLine(ad.Title, 1).Length > 0)
        {
            Words(Title, ad.Title, MostTitle, Segment.Title);
        }

        Words(Text, ad.Text, MostText, Segment.Text);
        if (PlainText.OneLine(ad.Employer, PlainText.Name) is { Length: > 0 } employer)
        {
            Employer.Own("<span class=\"part\"><bdi>"u8).Text(employer).Own("</bdi></span> "u8);
        }
    }

    /// <summary>The sentence of a mention, marked.</summary>
    public byte[] SentenceOf(Mention mention)
    {
        Sentence(mention.Segment == Segment.Title ? Ad.Title : Ad.Text, mention.Start, mention.Length);
        return _scratch.Take();
    }

    /// <summary>The sentence of a phrase that no skill says, marked.</summary>
    public byte[] SentenceOf(UnmatchedPlace place)
    {
        Sentence(Ad.Text, place.Start, place.Length);
        return _scratch.Take();
    }

    /// <summary>The sentence of a quote, marked; <see langword="null"/> when its words stand neither in the text nor in the title: only these were searched for
    /// personal data.</summary>
    public byte[]? SentenceOf(Quote quote) => Sentence(quote) ? _scratch.Take() : null;

    /// <summary>Words of ours and the sentence of a quote, where that is known.</summary>
    public byte[] WithSentence(string own, Quote quote)
    {
        _scratch.Own("<span class=\"n\">"u8).Text(own).Own("</span> "u8);
        Sentence(quote);
        return _scratch.Take();
    }

    /// <summary>The title in few words; a link needs a name even where the title is nothing but what hides.</summary>
    public string TitleIn(int most) => PlainText.OneLine(Ad.Title, most) is { Length: > 0 } title ? title : PlainText.OneLine(Ad.Id.ToString(), most);

    private bool Sentence(Quote quote)
    {
        var (text, start) = !quote.IsSaid ? ("", -1) : quote.Start >= 0 ? (Ad.Text, quote.Start) : (Ad.Title, Ad.Title.IndexOf(quote.Words, StringComparison.Ordinal));
        if (start >= 0)
        {
            Sentence(text, start, quote.Words.Length);
        }

        return start >= 0;
    }

    private void Sentence(string text, int start, int length)
    {
        var sentence = MarkedSentence.Of(text, start, length);
        _scratch.Own("<bdi>«"u8).Text(sentence.Before).Own("<mark>"u8).Text(sentence.Phrase).Own("</mark>"u8).Text(sentence.After).Own("»</bdi>"u8);
    }

    private void Words(Markup target, string text, int most, Segment segment)
    {
        List<Mark> marks = [];
        for (var at = 0; at < Mentions.Count; at++)
        {
            var mention = Mentions[at];
            if (mention.Segment == segment)
            {
                marks.Add(new Mark(at + 1, mention.Start, (int)Math.Min(int.MaxValue, (long)mention.Start + mention.Length)));
            }
        }

        MarkedText.Write(target, text, Math.Min(text.Length, most), marks);
        target.Own(text.Length > most ? "…"u8 : ""u8);
    }
}
