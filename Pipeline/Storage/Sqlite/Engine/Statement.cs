using System.Diagnostics.CodeAnalysis;

using Microsoft.Data.Sqlite;

namespace DiCoDe.Storage.Sqlite.Engine;

/// <summary>A command that runs often within one transaction: prepared once, then given values in the order of its parameters.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares; the parameters in the text are <c>@1</c>, <c>@2</c>, and so on.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The text is one of our own constants; values go in as parameters.")]
    public Statement(SqliteTransaction transaction, string text, int parameters)
    {
        _command = transaction.Connection!.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText = text;
        for (var number = 1; number <= parameters; number++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@{number}") });
        }
    }

    /// <summary>Runs and says how many rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs and gives the number in the first column of the first row; 0 when there is no row.</summary>
    public long Number(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteScalar() is long number ? number : 0;
    }

    /// <summary>Runs and gives the rows.</summary>
    public SqliteDataReader Read(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    private void Set(ReadOnlySpan<object?> values)
    {
        if (values.Length != _command.Parameters.Count)
        {
            throw new ArgumentException($"The statement takes {_command.Parameters.Count} values, not {values.Length}.", nameof(values));
        }

        for (var at = 0; at < values.Length; at++)
        {
            _command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }
    }
}
