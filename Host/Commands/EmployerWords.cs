using DiCoDe.Domain.Employers;

namespace DiCoDe.Host.Commands;

/// <summary>Says in Spanish who advertises.</summary>
internal static class EmployerWords
{
    public static string Of(Employer employer) => employer.Kind switch
    {
        EmployerKind.Named => $"empresa «{employer.Key}»",
        EmployerKind.Agency => $"agencia «{employer.Key}»",
        EmployerKind.Confidential => "empresa confidencial",
        _ => "no dice",
    };
}
