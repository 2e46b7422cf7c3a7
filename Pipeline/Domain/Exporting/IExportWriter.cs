namespace DiCoDe.Domain.Exporting;

/// <summary>Writes an export as CSV files with their description.</summary>
public interface IExportWriter
{
    /// <summary>Writes the files one after the other, each when it is asked for; memory does not grow with their rows.</summary>
    /// <param name="content">What is exported.</param>
    /// <param name="open">Opens the stream of a file by its name; it is disposed when the file is complete.</param>
    /// <param name="advance">Told now and then which file is being written, and how many rows it has so far.</param>
    /// <param name="cancel">Stops the writing.</param>
    IAsyncEnumerable<ExportedFile> WriteAsync(ExportContent content, Func<string, Stream> open, Action<string, long> advance, CancellationToken cancel);
}
