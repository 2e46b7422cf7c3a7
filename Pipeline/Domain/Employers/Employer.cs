namespace DiCoDe.Domain.Employers;

/// <summary>Who advertises.</summary>
/// <param name="Name">As stated, or "" when not stated.</param>
/// <param name="Key">The form in which employers are compared, without legal form, accents and case; "" when the ad names none, so that two ads without a
/// name are never of the same employer.</param>
/// <param name="Kind">Whether it is an employer, an agency, or hidden.</param>
public sealed record Employer(string Name, string Key, EmployerKind Kind)
{
    /// <summary>No employer stated.</summary>
    public static Employer NotStated { get; } = new("", "", EmployerKind.NotStated);
}
