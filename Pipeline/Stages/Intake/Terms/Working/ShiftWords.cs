using System.Buffers;
using System.Text.RegularExpressions;

using DiCoDe.Domain.Ads.Terms.Working;

namespace DiCoDe.Stages.Intake.Terms.Working;

/// <summary>Reads loads, shifts, days of rest and other words on hours: "tiempo completo", "turno noche", "un día de descanso".</summary>
internal static partial class ShiftWords
{
    /// <summary>How each form of <see cref="Form"/> begins.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "tiempo", "jornada", "horari", "turno", "disponibilidad", "full", "periodo", "tempo", "medi", "part", "meio", "trabajo", "contrato", "hora", "freelance",
            "per_diem", "rol", "rot", "primer", "1er", "segundo", "2do", "tercer", "3er", "cuarto", "4to", "mananas", "mañanas", "tardes", "t.m.", "t.t.", "t.n.", "night", "midnight", "fin", "sadofe",
            "sabados", "un", "1", "dos", "2", "dia", "descans", "franco", "diferentes", "sistema",
        ],
        StringComparison.Ordinal);

    /// <summary>What is said between two indexes of a folded text, as marks.</summary>
    public static void Read(string folded, int from, int to, List<HoursMark> marks)
    {
        for (var found = StemSearch.Next(folded, from, to, Stems, Form); found is not null; found = StemSearch.Next(folded, found.Index + found.Length, to, Stems, Form))
        {
            bool Is(string name) => found.Groups[name].Success;
            marks.Add(new(found.Index, found.Index + found.Length, Is("open") ? 1 : Is("rest") || Is("faint") ? 0 : Is("shift") ? 3 : 2)
            {
                Load = Is("full") ? Load.FullTime : Is("part") ? Load.PartTime : Is("hourly") ? Load.Hourly : Load.NotStated,
                Shifts = Is("shift") ? ShiftsOf(found.ValueSpan) : Is("weekend") ? Shifts.Weekend : Shifts.None,
                Rest = !Is("rest") ? 0 : found.Groups["days"].ValueSpan is "dos" or "2" ? 2 : 1,
            });
        }
    }

    private static Shifts ShiftsOf(ReadOnlySpan<char> words)
    {
        var shifts = Shifts.None;
        foreach (var found in Kinds.EnumerateMatches(words))
        {
            var word = words.Slice(found.Index, found.Length);
            shifts |= word.StartsWith("rot") || word.StartsWith("rol") || word.StartsWith("cuart") || word.StartsWith("4") ? Shifts.Rotating
                : word.StartsWith("mix") || word.StartsWith("part") || word.StartsWith("cort") ? Shifts.Mixed
                : word.StartsWith("no") || word.StartsWith("ter") || word.StartsWith("3") || word.StartsWith("night") || word.StartsWith("t.n") ? Shifts.Night
                : word.StartsWith("ves") || word.StartsWith("tarde") || word.StartsWith("seg") || word.StartsWith("2") || word.StartsWith("t.t") ? Shifts.Evening
                : Shifts.Morning;
        }

        return shifts;
    }

    [GeneratedRegex(
        @"\G(?:(?<full>tiempo completo|(?:jornada|horario|turno|disponibilidad)(?: laboral| horaria)?:? (?:completa|completo|full)(?:[ -]?time)?\b|full[ -]*time|full_time|periodo integral|tempo integral)" +
        @"|(?<part>medio tiempo|medias? jornadas?|(?:jornada|horario)(?: laboral)?:? (?:parcial|reducida|part)|tiempo parcial|part[ -]*time|part_time|meio periodo|medio turno)" +
        @"|(?<hourly>(?:trabajo|contrato|jornada) por horas?\b(?! de conexion)|horas? catedra|freelance|per_diem)" +
        @"|(?<shift>(?:turnos?|horarios?|jornadas?)(?: de)?(?: trabajo| la| por la)? ?:? ?(?:semi ?-?)?(?:mananas?\b|mañanas?\b|tardes?\b|noches?\b|matutin\w+|vespertin\w+|nocturn\w+|noturn\w+|diurn\w+|mixt[oa]s?\b|rotativ\w+|rotatori\w+|rolad\w+|rotand\w+|cortad[oa]s?\b|partid[oa]s?\b)(?:(?:, ?| y/o | y | o | e |/ ?)(?:la |por la |turno )?(?:mañanas?\b|tardes?\b|noches?\b|matutin\w+|vespertin\w+|nocturn\w+|mixt[oa]s?\b|rotativ\w+))*|(?:rolar|rotar|rotan|rolan|rola|rotacion de|rolando) (?:de )?(?:turnos?|horarios?)|turnos? (?:rolar|rotar)|(?:primer|1er|segundo|2do|tercer|3er|cuarto|4to) turno\b|(?:mananas|mañanas|tardes|noches) y (?:tardes|noches)|t\.[mtn]\.|night shift|midnight shift|turno dia\b)" +
        @"|(?<weekend>fin(?:es)? de semanas?(?! libre)|sadofe|sabados, domingos y feriados)" +
        @"|(?<rest>(?:(?<days>un|1|dos|2|una) )?(?:\(\d\) )?(?:dias? (?:completos? )?(?:de |a )?)?(?:descansos?|francos?)\b(?: (?:semanal(?:es)?|entre semana|rotativ\w+|rolad\w+))?|dia compensatorio|descansando)" +
        @"|(?<open>disponibilidad (?:total |completa |full |amplia )?(?:de|para|en) (?:tiempo|horarios?|turnos?)|horarios? (?:laboral |de trabajo )?(?:flexibles?|de oficina|comercial|administrativos?|fijos?|a convenir|variad\w+|abierto|corridos?)|diferentes horarios|turnos? (?:fijos?|de \d x \d|\d ?x ?\d)|trabajo por turnos|sistema de turnos)|(?<faint>disponibilidad horaria))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form { get; }

    [GeneratedRegex(@"\b(?:rot\w+|rol\w+|mixt\w+|partid\w+|cortad\w+|noc\w+|not\w+|tercer|3er|night|vesp\w+|tardes?|segundo|2do|matut\w+|mañanas?|mananas?|diurn\w+|dia\b|primer|1er|cuarto|4to|t\.[mtn])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Kinds { get; }
}
