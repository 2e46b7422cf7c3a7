namespace DiCoDe.Domain.Ads;

/// <summary>How much a portal says about the posting date.</summary>
public enum PostingDateKind
{
    /// <summary>Nothing that can be read as a date.</summary>
    NotStated,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Only a latest possible day.</summary>
    OnOrBefore,
}
