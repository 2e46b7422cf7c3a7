namespace DiCoDe.Storage.Warc.Writing;

/// <summary>A record ready to be written.</summary>
/// <param name="Fields">Its named fields.</param>
/// <param name="Block">Its block.</param>
/// <param name="Packed">The gzip member that holds it.</param>
internal sealed record Written(Fields Fields, byte[] Block, byte[] Packed);
