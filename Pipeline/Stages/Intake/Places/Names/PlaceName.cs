using System.Text;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Places.Names;

/// <summary>The form in which names of places are compared.</summary>
internal static class PlaceName
{
    /// <summary>Folded, without dots, other signs as blanks, blanks collapsed. The key of a key is itself.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(Folding.Fold(character));
            }
            else if (character is not '.' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
