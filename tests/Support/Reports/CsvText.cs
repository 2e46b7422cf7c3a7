using System.Text;

namespace DiCoDe.Tests.Support.Reports;

/// <summary>Reads RFC 4180 without the library that writes it.</summary>
internal static class CsvText
{
    /// <summary>The records, each a list of cells; records end with CRLF.</summary>
    public static IReadOnlyList<string[]> Read(string text)
    {
        List<string[]> records = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append('"');
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    Close();
                    break;
                case '\r' when !quoted && at + 1 < text.Length && text[at + 1] == '\n':
                    Close();
                    records.Add([.. cells]);
                    cells.Clear();
                    at++;
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        return cell.Length == 0 && cells.Count == 0 ? records : throw new FormatException("The last record is not closed.");

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }

    /// <summary>The records as rows by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var records = Read(text);
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>The text before it was guarded against being run as a formula.</summary>
    public static string Unguarded(string cell) => cell.StartsWith('\'') && IsGuarded(cell) ? cell[1..] : cell;

    private static bool IsGuarded(string cell)
    {
        var first = cell.TrimStart('\'').Where(IsNoBlank).Cast<char?>().FirstOrDefault();
        return first is { } sign && IsSign(sign);
    }

    private static bool IsNoBlank(char character) => IsSign(character) || !(char.IsWhiteSpace(character) || char.IsControl(character) || character is '\u200B' or '\uFEFF');

    private static bool IsSign(char character) => "=+-@\u2212\uFF1D\uFF0B\uFF0D\uFF20\t\r\n".Contains(character, StringComparison.Ordinal);
}
