using System.Text.Json;

using DiCoDe.Domain;

namespace DiCoDe.Import.Ads.Json;

/// <summary>Takes the objects of a JSON text one by one while it arrives: those of an array, or those that follow each other.
/// Memory is bounded by the largest object, not by the file.</summary>
internal sealed class JsonValues(string file)
{
    private const int LargestObject = 64 * 1024 * 1024;
    private const int UsualSize = 64 * 1024;

    private byte[] _buffer = new byte[UsualSize];
    private int _start;
    private int _filled;
    private bool _hasBegun;
    private bool _isLast;
    private JsonReaderState _state = new(new JsonReaderOptions
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    });

    public async IAsyncEnumerable<JsonElement> ReadAsync(
        Stream content, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var isEmpty = true;
        while (!_isLast)
        {
            await FillAsync(content, cancel);
            if (!SkipMark())
            {
                continue;
            }

            while (TryTake(out var value, out var isToken))
            {
                isEmpty = false;
                if (!isToken)
                {
                    yield return value;
                }
            }
        }

        if (isEmpty)
        {
            throw new InputException(file, "el archivo está vacío.", "Vuelva a descargarlo.");
        }
    }

    /// <summary>Passes over a byte order mark at the beginning; false when too little has come to tell.</summary>
    private bool SkipMark()
    {
        var mark = "\uFEFF"u8;
        if (!_hasBegun && (_filled >= mark.Length || _isLast))
        {
            _hasBegun = true;
            _start = _buffer.AsSpan(0, _filled).StartsWith(mark) ? mark.Length : 0;
        }

        return _hasBegun;
    }

    /// <summary>Reads more. What was not yet a whole object is tried again only when it has doubled, so that a huge one takes linear time.</summary>
    private async ValueTask FillAsync(Stream content, CancellationToken cancel)
    {
        var pending = _filled - _start;
        if (pending >= LargestObject)
        {
            throw new InputException(file, "un anuncio ocupa más de 64 MB.", "Compruebe que el archivo es una lista de anuncios.");
        }

        _buffer.AsSpan(_start, pending).CopyTo(_buffer);
        var wanted = pending < UsualSize ? 1 : pending;
        if (_buffer.Length - pending < wanted)
        {
            Array.Resize(ref _buffer, pending + wanted);
        }

        var read = await content.ReadAtLeastAsync(_buffer.AsMemory(pending), wanted, throwOnEndOfStream: false, cancel);
        _isLast = read < wanted;
        _start = 0;
        _filled = pending + read;
    }

    /// <summary>Takes the next value, or the bracket that begins or ends the array.</summary>
    private bool TryTake(out JsonElement value, out bool isBracket)
    {
        value = default;
        isBracket = false;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _filled - _start), _isLast, _state);
        if (!reader.Read())
        {
            return _isLast && reader.CurrentDepth > 0 ? throw new JsonException("The text ends within an array.") : false;
        }

        isBracket = reader.TokenType == JsonTokenType.EndArray || (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == 0);
        if (!isBracket)
        {
            if (!JsonDocument.TryParseValue(ref reader, out var document))
            {
                return false;
            }

            using (document)
            {
                value = document.RootElement.Clone();
            }
        }

        _state = reader.CurrentState;
        _start += (int)reader.BytesConsumed;
        return true;
    }
}
