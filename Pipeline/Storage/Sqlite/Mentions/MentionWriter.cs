using DiCoDe.Domain.Classification;
using DiCoDe.Storage.Sqlite.Engine;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Mentions;

/// <summary>Writes what one classifier found, within one transaction.</summary>
internal sealed class MentionWriter : IDisposable
{
    private readonly long _classifier;
    private readonly Names _concepts;
    private readonly Names _wordings;
    private readonly Statement _findAd;
    private readonly Statement _clear;
    private readonly Statement _addMention;
    private readonly Statement _clearUnmatched;
    private readonly Statement _addUnmatched;
    private readonly Statement _setClassification;
    private readonly Statement _setClassifier;

    public MentionWriter(SqliteTransaction transaction, ClassifierId classifier)
    {
        using (var classifiers = Names.OfClassifiers(transaction))
        {
            _classifier = classifiers.Number(classifier.Value);
        }

        _concepts = Names.OfConcepts(transaction);
        _wordings = Names.OfWordings(transaction);
        _findAd = new Statement(
            transaction, "SELECT ad.id FROM ad JOIN portal ON portal.id = ad.portal_id WHERE portal.key = @1 AND ad.key = @2", 2);
        _clear = new Statement(transaction, "DELETE FROM mention WHERE ad_id = @1", 1);
        _addMention = new Statement(
            transaction,
            """
            INSERT INTO mention (ad_id, skill_id, segment, start, length, confidence, requirement, how, wording_id)
            VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9)
            """,
            9);
        _clearUnmatched = new Statement(transaction, "DELETE FROM unmatched WHERE ad_id = @1", 1);
        _addUnmatched = new Statement(transaction, "INSERT INTO unmatched (ad_id, key_id, words_id, start, length, is_known) VALUES (@1, @2, @3, @4, @5, @6)", 6);
        _setClassification = new Statement(
            transaction,
            """
            INSERT INTO classification (ad_id, classifier_id, content_hash, occupation_id, isco, confidence, wording_id)
            VALUES (@1, @2, @3, @4, @5, @6, @7)
            ON CONFLICT (ad_id) DO UPDATE SET
                classifier_id = excluded.classifier_id, content_hash = excluded.content_hash, occupation_id = excluded.occupation_id,
                isco = excluded.isco, confidence = excluded.confidence, wording_id = excluded.wording_id
            """,
            7);

        // An ad whose words changed while it was being classified stays pending.
        _setClassifier = new Statement(
            transaction, "UPDATE ad SET classified_by = CASE WHEN content_hash = @1 THEN @2 ELSE 0 END WHERE id = @3", 3);
    }

    public void Save(Classified found)
    {
        var ad = _findAd.Number(found.Ad.Portal.Value, found.Ad.Key);
        if (ad == 0)
        {
            throw new InvalidOperationException($"There is no ad {found.Ad}.");
        }

        _clear.Run(ad);
        foreach (var mention in found.Mentions)
        {
            _addMention.Run(
                ad, _concepts.Number(mention.Skill.Value), (int)mention.Segment, mention.Start, mention.Length,
                mention.Confidence.Value, (int)mention.Requirement, (int)mention.How, _wordings.Number(mention.Label));
        }

        _clearUnmatched.Run(ad);
        foreach (var phrase in found.Unmatched)
        {
            _addUnmatched.Run(ad, _wordings.Number(phrase.Key), _wordings.Number(phrase.Words), phrase.Start, phrase.Length, phrase.IsKnown ? 1 : 0);
        }

        var occupation = found.Occupation;
        _setClassification.Run(
            ad, _classifier, found.ContentHash, occupation.IsCoded ? _concepts.Number(occupation.Occupation.Value) : null,
            occupation.Isco, occupation.Confidence.Value, _wordings.Number(occupation.Label));
        _setClassifier.Run(found.ContentHash, _classifier, ad);
    }

    public void Dispose()
    {
        _concepts.Dispose();
        _wordings.Dispose();
        _findAd.Dispose();
        _clear.Dispose();
        _addMention.Dispose();
        _clearUnmatched.Dispose();
        _addUnmatched.Dispose();
        _setClassification.Dispose();
        _setClassifier.Dispose();
    }
}
