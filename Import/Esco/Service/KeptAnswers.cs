using System.Security.Cryptography;

using DiCoDe.Domain;
using DiCoDe.Import.Esco.Service.Answers;

namespace DiCoDe.Import.Esco.Service;

/// <summary>The answers that came, each in a file: what is there is not asked again. A file is whole or not there.</summary>
/// <param name="folder">Where they are kept.</param>
/// <param name="client">Who asks for the others.</param>
/// <param name="version">The version asked for, as the service writes it ("v1.2.0").</param>
/// <param name="hash">Told the content of every answer, in the order of reading.</param>
internal sealed class KeptAnswers(string folder, EscoClient client, string version, IncrementalHash hash)
{
    /// <summary>The page, or <see langword="null"/> when the service fails at this question.</summary>
    /// <exception cref="InputException">The service cannot be reached, refuses, or answers with another version.</exception>
    public async ValueTask<EscoPage?> ReadAsync(string name, string query, CancellationToken cancel)
    {
        var file = Path.Combine(folder, $"{name}.json");
        if (File.Exists(file))
        {
            var kept = await File.ReadAllBytesAsync(file, cancel);
            if (EscoPage.IsKnown(kept))
            {
                hash.AppendData(SHA256.HashData(kept));
                return EscoPage.Parse(kept);
            }
        }

        if (await client.AskAsync(query, cancel) is not EscoAnswer.Given { Body: var body })
        {
            return null;
        }

        if (AnsweredVersion.OtherInLinks(body, version) is { Length: > 0 } other)
        {
            throw WrongVersion(other);
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync($"{file}.new", body, cancel);
        File.Move($"{file}.new", file, overwrite: true);
        hash.AppendData(SHA256.HashData(body));
        return EscoPage.Parse(body);
    }

    /// <summary>What to say when the service answers with another version than asked.</summary>
    public InputException WrongVersion(string other) => new(
        client.AddressOf("").AbsoluteUri,
        $"Se pidió ESCO {version} y el servicio respondió con {other}.",
        $"Pida una versión que el servicio tenga, o descargue los CSV del portal de ESCO y use dicode taxonomy import. Si antes respondió bien, borre {folder}.");
}
