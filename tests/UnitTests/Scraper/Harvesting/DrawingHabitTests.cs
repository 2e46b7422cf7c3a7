using DiCoDe.Scraper.Harvesting.Drawing;

namespace DiCoDe.UnitTests.Scraper.Harvesting;

[TestFixture]
public class DrawingHabitTests
{
    [Test]
    public void After_three_pages_in_a_row_that_needed_it_pages_are_drawn_at_once_and_plain_http_is_tried_now_and_then()
    {
        var habit = new DrawingHabit();
        var plain = Play(habit, pages: 60, () => habit.NoteDrawn(toldMore: true), choice => choice.ReadPlain);

        Assert.That(plain, Is.EqualTo(new[] { 1, 2, 3, 20, 40, 60 }));
    }

    [Test]
    public void After_three_in_vain_pages_are_left_as_they_came_and_drawing_is_tried_now_and_then()
    {
        var habit = new DrawingHabit();
        var drawn = Play(habit, pages: 40, () => habit.NoteDrawn(toldMore: false), choice => choice.Draw);

        Assert.That(drawn, Is.EqualTo(new[] { 1, 2, 3, 20, 40 }));
    }

    [Test]
    public void A_page_that_has_everything_by_plain_http_changes_the_habit()
    {
        var habit = new DrawingHabit();
        Play(habit, pages: 5, () => habit.NoteDrawn(toldMore: true), _ => true);
        habit.NoteComplete();

        Assert.That(habit.Next().ReadPlain);
    }

    private static List<int> Play(DrawingHabit habit, int pages, Action note, Func<(bool ReadPlain, bool Draw), bool> isChosen)
    {
        List<int> chosen = [];
        for (var page = 1; page <= pages; page++)
        {
            if (isChosen(habit.Next()))
            {
                chosen.Add(page);
            }

            note();
        }

        return chosen;
    }
}
