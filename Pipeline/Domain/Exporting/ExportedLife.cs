using DiCoDe.Domain.Ads;
using DiCoDe.Domain.Demand;

namespace DiCoDe.Domain.Exporting;

/// <summary>How long one ad was open.</summary>
/// <param name="Ad">The ad.</param>
/// <param name="FirstSeenOn">The day it was first seen.</param>
/// <param name="Life">Its ages.</param>
/// <param name="ClosedHow">How its closing is known: "gone", "banner", "valid_through", "absent"; "" when it is open, or only a file no longer has it.</param>
public readonly record struct ExportedLife(AdId Ad, DateOnly FirstSeenOn, AdLife Life, string ClosedHow);
