namespace DiCoDe.Stages.Intake.Terms.Payment.Claims;

/// <summary>How plainly words say that an amount is the pay of the job; the plainest wins.</summary>
internal enum Strength
{
    /// <summary>It is not pay, or nobody can say.</summary>
    None,

    /// <summary>Money in a title, or a range in thousands of pesos.</summary>
    Bare,

    /// <summary>A period or "netos" follows: "$ 1.423.500,00 (Mensual)".</summary>
    Timed,

    /// <summary>What people come to earn: "ingresos de $20,000".</summary>
    Income,

    /// <summary>The pay itself is named: "sueldo base $9,000".</summary>
    Wage,
}
