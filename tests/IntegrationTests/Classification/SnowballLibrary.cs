using System.Runtime.InteropServices;
using System.Text;

namespace DiCoDe.IntegrationTests.Classification;

/// <summary>The C library of Snowball, as Debian packs it (libstemmer0d 2.2): what our stemmers are held against.</summary>
internal sealed unsafe partial class SnowballLibrary : IDisposable
{
    private const string Library = "libstemmer.so.0d";

    private readonly nint _stemmer;

    private SnowballLibrary(nint stemmer) => _stemmer = stemmer;

    /// <summary>The stemmer of a language; the test is skipped where the library is not installed.</summary>
    public static SnowballLibrary Of(string algorithm)
    {
        if (!NativeLibrary.TryLoad(Library, out _))
        {
            Assert.Ignore($"skipped: {Library} is not installed");
        }

        return new SnowballLibrary(New(algorithm, "UTF_8"));
    }

    public string Stem(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        fixed (byte* first = bytes)
        {
            var stem = Stem(_stemmer, first, bytes.Length);
            return Encoding.UTF8.GetString(stem, Length(_stemmer));
        }
    }

    public void Dispose() => Delete(_stemmer);

    [LibraryImport(Library, EntryPoint = "sb_stemmer_new", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint New(string algorithm, string encoding);

    [LibraryImport(Library, EntryPoint = "sb_stemmer_stem")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial byte* Stem(nint stemmer, byte* word, int size);

    [LibraryImport(Library, EntryPoint = "sb_stemmer_length")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Length(nint stemmer);

    [LibraryImport(Library, EntryPoint = "sb_stemmer_delete")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void Delete(nint stemmer);
}
