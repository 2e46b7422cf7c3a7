namespace DiCoDe.Domain.Exporting;

/// <summary>A cell of the matrix of occupations and skills.</summary>
/// <param name="Occupation">The occupation, or "" when not coded.</param>
/// <param name="Skill">The skill.</param>
/// <param name="Ads">The ads of the occupation that ask for the skill.</param>
/// <param name="Must">Those that require it.</param>
/// <param name="Nice">Those that welcome it.</param>
/// <param name="Task">Those that name it as a task.</param>
public readonly record struct SkillPair(string Occupation, string Skill, int Ads, int Must, int Nice, int Task);
