using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DiCoDe.Storage.Warc;

/// <summary>Labelled digests as WARC tools write them: <c>sha1:</c> and base32, though hex and base64 are met too.</summary>
[SuppressMessage("Security", "CA5350", Justification = "WARC tools expect SHA-1; it finds damage and repetition, not attackers.")]
internal static class Digest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(ReadOnlySpan<byte> bytes) => "sha1:" + InBase32(SHA1.HashData(bytes));

    /// <summary>Whether the bytes may have this digest; one of an unknown kind says nothing.</summary>
    public static bool Agrees(string labelled, ReadOnlySpan<byte> bytes)
    {
        var colon = labelled.IndexOf(':', StringComparison.Ordinal);
        var hash = (colon < 0 ? "" : labelled[..colon].ToUpperInvariant()) switch
        {
            "SHA1" or "SHA-1" => SHA1.HashData(bytes),
            "SHA256" or "SHA-256" => SHA256.HashData(bytes),
            _ => [],
        };

        var value = labelled[(colon + 1)..].Trim();
        return hash.Length == 0
            || value.TrimEnd('=').Equals(InBase32(hash), StringComparison.OrdinalIgnoreCase)
            || value.Equals(Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase)
            || value == Convert.ToBase64String(hash)
            || value.TrimEnd('=') == Base64Url.EncodeToString(hash);
    }

    /// <summary>A record id that is the same when the same file is written again.</summary>
    public static Guid Id(string text)
    {
        var bytes = SHA1.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static string InBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        int bits = 0, held = 0;
        foreach (var next in bytes)
        {
            held = ((held << 8) | next) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Base32[(held >> (bits - 5)) & 31]);
            }
        }

        return bits == 0 ? text.ToString() : text.Append(Base32[(held << (5 - bits)) & 31]).ToString();
    }
}
