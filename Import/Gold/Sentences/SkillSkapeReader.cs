using DiCoDe.Domain;
using DiCoDe.Domain.Classification;
using DiCoDe.Domain.Classification.Labelled;
using DiCoDe.Import.Tables;

namespace DiCoDe.Import.Gold.Sentences;

/// <summary>Reads English sentences in the form of SkillSkape: columns "sentence" and "skills", a list of ESCO labels as Python writes it; "UNK"
/// stands for none.</summary>
internal static class SkillSkapeReader
{
    private const string Unknown = "UNK";

    /// <exception cref="InputException">A row is wrong; it names the line.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path, CsvTable table)
    {
        var (sentence, skills) = (table.Column("sentence"), table.Column("skills"));
        List<LabelledSentence> read = [];
        while (table.Read())
        {
            var labels = PythonList.Read(table[skills])
                ?? throw new InputException(path, table.Line, "La columna «skills» no es una lista.", "Se espera una lista como ['manage staff', 'SQL'] o ['UNK'].");
            read.Add(new LabelledSentence
            {
                Text = table[sentence],
                Language = "en",
                Skills = [.. labels.Where(label => label.Length > 0 && label != Unknown).Distinct(StringComparer.Ordinal).Select(label => new NamedSkill("", "", label, Requirement.Must))],
            });
        }

        return read;
    }
}
