namespace DiCoDe.Domain.Ads;

/// <summary>What a stretch of an ad's text is about.</summary>
public enum SectionKind
{
    /// <summary>Not told by any heading.</summary>
    Unknown,

    /// <summary>What the person will do.</summary>
    Duties,

    /// <summary>What is required.</summary>
    Requirements,

    /// <summary>What is welcome but not required.</summary>
    NiceToHave,

    /// <summary>What is offered: pay, benefits, training, growth.</summary>
    Offer,

    /// <summary>What the employer says of itself.</summary>
    AboutEmployer,

    /// <summary>How and where to apply.</summary>
    HowToApply,

    /// <summary>A statement on equality or inclusion.</summary>
    Diversity,

    /// <summary>What the portal adds for itself: keyword lists, similar offers, its own codes.</summary>
    PortalText,
}
