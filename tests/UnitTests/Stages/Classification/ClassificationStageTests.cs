using DiCoDe.Stages.Classification;
using DiCoDe.Tests.Support;

namespace DiCoDe.UnitTests.Stages.Classification;

[TestFixture]
public class ClassificationStageTests
{
    private static readonly Classifier Classifier = PhraseClassifier.Build(Some.Taxonomy(
        [Some.Skill("service", "atención a clientes")], [Some.Occupation("cashier", "5230", "cajero/cajera")]));

    [Test]
    public async Task Everything_pending_is_classified_and_told()
    {
        var store = new MemoryMentionStore(Enumerable.Range(0, 1200).Select(number => Some.Ad($"{number}")));
        List<ClassificationProgress> told = [];

        var end = await new ClassificationStage(store).RunAsync(Classifier, 2, told.Add, CancellationToken.None);

        Assert.That(end, Is.EqualTo(new ClassificationProgress(1200, 1200, 1200, 1200)));
        Assert.That(told.Select(progress => progress.Done), Is.EqualTo([0, 500, 1000, 1200]));
        Assert.That((await store.FindAsync(Some.Ad("7").Id, CancellationToken.None))!.Occupation.Isco, Is.EqualTo("5230"));
    }

    [Test]
    public async Task A_second_run_finds_nothing_to_do()
    {
        var store = new MemoryMentionStore([Some.Ad()]);
        var stage = new ClassificationStage(store);
        await stage.RunAsync(Classifier, 1, null, CancellationToken.None);

        var again = await stage.RunAsync(Classifier, 1, null, CancellationToken.None);

        Assert.That(again, Is.EqualTo(default(ClassificationProgress)));
    }

    [Test]
    public async Task A_run_that_was_stopped_goes_on_where_it_was()
    {
        var store = new MemoryMentionStore(Enumerable.Range(0, 1200).Select(number => Some.Ad($"{number}")));
        using var stop = new CancellationTokenSource();
        var stage = new ClassificationStage(store);

        await Assert.ThatAsync(
            () => stage.RunAsync(Classifier, 1, progress => Stop(progress, stop), stop.Token), Throws.InstanceOf<OperationCanceledException>());
        var rest = await stage.RunAsync(Classifier, 1, null, CancellationToken.None);

        Assert.That((rest.Total, rest.Done), Is.EqualTo((700, 700)));
    }

    [Test]
    public async Task A_store_that_forgets_is_found_out() => await Assert.ThatAsync(
        () => new ClassificationStage(new MemoryMentionStore([Some.Ad()]) { Forgets = true }).RunAsync(Classifier, 1, null, CancellationToken.None),
        Throws.InvalidOperationException);

    private static void Stop(ClassificationProgress progress, CancellationTokenSource stop)
    {
        if (progress.Done >= 500)
        {
            stop.Cancel();
        }
    }
}
