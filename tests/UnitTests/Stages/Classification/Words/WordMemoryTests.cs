using DiCoDe.Stages.Classification.Words;

namespace DiCoDe.UnitTests.Stages.Classification.Words;

[TestFixture]
public class WordMemoryTests
{
    [Test]
    public void A_word_is_found_again_with_what_follows_from_it()
    {
        var memory = new WordMemory<int>(10);
        memory.Keep("cajera", 7);

        Assert.That((memory.TryFind("cajera", out var found), found, memory.TryFind("cajero", out _)), Is.EqualTo((true, 7, false)));
    }

    [Test]
    public void When_it_is_full_the_first_words_stay()
    {
        var memory = new WordMemory<int>(2);
        foreach (var word in (string[])["uno", "uno", "dos", "tres"])
        {
            memory.Keep(word, word.Length);
        }

        Assert.That((memory.TryFind("uno", out _), memory.TryFind("dos", out _), memory.TryFind("tres", out _)), Is.EqualTo((true, true, false)));
    }

    [Test]
    public void After_forgetting_there_is_room_again()
    {
        var memory = new WordMemory<int>(1);
        memory.Keep("uno", 1);
        memory.Clear();
        memory.Keep("dos", 2);

        Assert.That((memory.TryFind("uno", out _), memory.TryFind("dos", out _)), Is.EqualTo((false, true)));
    }
}
