using System.Collections.Frozen;

using DiCoDe.Domain.Ads;
using DiCoDe.Stages.Classification.Mapping.Segments;
using DiCoDe.Tests.Support;

using FsCheck.Fluent;

namespace DiCoDe.UnitTests.Stages.Classification.Mapping;

[TestFixture]
public class SegmentCutterTests
{
    private static readonly SegmentCutter Cutter = new(new CapitalHabit(new[] { "manejo", "atencion", "disponibilidad", "learning" }.ToFrozenSet(), new[] { "machine learning" }.ToFrozenSet()));

    [TestCase("Manejo de caja.\n- Atención al cliente\n- Ventas", "Manejo de caja|Atención al cliente|Ventas", Description = "lines and list signs")]
    [TestCase("Manejo de caja Atención al cliente", "Manejo de caja|Atención al cliente", Description = "a list run together")]
    [TestCase("Experiencia en Manejo de Excel", "Experiencia en Manejo de Excel", Description = "a capital after a small word that joins")]
    [TestCase("Sueldo $9,500.00 mensuales", "Sueldo $9,500.00 mensuales", Description = "a point in a number")]
    [TestCase("Experiencia con Machine Learning", "Experiencia con Machine Learning", Description = "a name of two words")]
    [TestCase("Experiencia con Machine Atención", "Experiencia con Machine|Atención", Description = "no name")]
    [TestCase("Programación en C++; SQL", "Programación en C++|SQL")]
    [TestCase("1) Cobrar 2) Surtir", "Cobrar|Surtir")]
    [TestCase("…", "", Description = "nothing but signs")]
    public void A_text_is_cut_where_something_new_begins(string text, string expected)
    {
        var segments = Cutter.Cut(Some.Ad(text: text)).Skip(1).Select(segment => segment.Text);

        Assert.That(string.Join('|', segments), Is.EqualTo(expected));
    }

    [Test]
    public void The_title_comes_first_and_knows_that_it_is_one()
    {
        var first = Cutter.Cut(Some.Ad(title: "Cajera de tienda"))[0];

        Assert.That(first, Has.Property("Text").EqualTo("Cajera de tienda").And.Property("Position").EqualTo(0));
    }

    [Test]
    public void A_segment_keeps_the_section_it_stands_in()
    {
        const string Text = "Funciones\nCobrar en caja\n";
        var ad = Some.Ad(text: Text) with { Sections = [new AdSection(SectionKind.Duties, 0, Text.Length)] };

        Assert.That(Cutter.Cut(ad)[^1].Section, Is.EqualTo(SectionKind.Duties));
    }

    [TestCase(1_000_000, "a", Description = "one word")]
    [TestCase(100_000, "caja\n", Description = "line breaks")]
    [TestCase(200_000, "a, ", Description = "commas between words too short to count")]
    [TestCase(50_000, "cobrar en caja, ", Description = "an endless enumeration")]
    [TestCase(30_000, "Manejo Atencion ", Description = "capitals that begin something new")]
    public void An_endless_text_gives_a_bounded_number_of_bounded_segments(int times, string piece)
    {
        const string Before = "atención manejo disponibilidad ";
        var segments = Cutter.Cut(Some.Ad(title: string.Concat(Enumerable.Repeat("Cajera ", 10_000)), text: string.Concat(Enumerable.Repeat(Before, 20)) + string.Concat(Enumerable.Repeat(piece, times))));

        Assert.That(segments, Has.Count.InRange(2, SegmentCutter.MostSegments + 1));
        Assert.That(segments.Select(segment => segment.Text.Length), Is.All.LessThanOrEqualTo(SegmentCutter.LongestSegment));
    }

    [Test]
    [Category("Property")]
    public void Whatever_the_text_segments_are_pieces_of_it_in_order() => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var ad = Some.Ad(text: text ?? "");
        var segments = Cutter.Cut(ad).Skip(1).ToList();
        return segments.TrueForAll(segment => ad.Text.AsSpan(segment.Start, segment.Text.Length).SequenceEqual(segment.Text))
            && segments.Zip(segments.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    }));
}
