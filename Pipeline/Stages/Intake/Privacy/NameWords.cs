using System.Collections.Frozen;

using DiCoDe.Stages.Wording;

namespace DiCoDe.Stages.Intake.Privacy;

/// <summary>The words by which names of contact persons are known, folded.</summary>
internal static class NameWords
{
    /// <summary>Letters of the longest word in the lists below, and some more.</summary>
    private const int Longest = 24;

    public static FrozenSet<string> GivenNames { get; } = EmbeddedLines.Of("Intake.Privacy.given-names.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Honorifics { get; } = Words("lic licda lcda licenciada licenciado ing ingeniera ingeniero sr sra srta señor señora señorita psic psicologa mtro mtra maestra maestro dr dra doctor doctora cp lrh arq");

    /// <summary>Directly before a name, these say that one turns to it.</summary>
    public static FrozenSet<string> Cues { get; } = Words("con la el atencion atn att at'n contacto contactar contactarse a por nombre reclutador reclutadora analista responsable es soy atte falar com para");

    /// <summary>Before or as such a cue, these say so plainly enough for a given name alone: "preguntar por Karla".</summary>
    public static FrozenSet<string> Turnings { get; } = Words("""
        preguntar pregunta pregunten preguntando pregunte cita entrevista entrevistas comunicate comunicarse comunicarte contactar contactarse contactate contacto dirigirse dirigete presentarse presentate presentarte hablar
        mensaje whatsapp whats agenda agendar agendala llamar llama marcar info informes informacion consultar atencion atn att atte reclutador reclutadora soy falar contato acude
        """);

    /// <summary>What follows an honorific without being a name: "Lic. Administración", "Ing. Industrial".</summary>
    public static FrozenSet<string> Trades { get; } = Words("""
        derecho industrial civil mecanico mecanica electrico electrica sistemas quimico quimica comercial comercio mercadotecnia marketing rh rrhh recursos relaciones ambiental agronomo agronoma trabajo ciencias finanzas negocios
        arquitectura diseño computacion electromecanico mecatronico electronico contador contadora publico publica informatico alimentos petrolero textil naval titulado titulada trunco trunca pasante carrera afin
        deportes letras leyes general residente supervisor supervisora responsable titular medico medica veterinario zootecnista cirujano dentista administrativo administrativa financiero financiera psicologo psicologa
        """);

    private static readonly string[] TradeEndings = ["cion", "logia", "eria", "tica", "nica", "mica", "nomia", "duria", "gogia", "dad", "fia", "tria", "ismo", "ura", "istas"];

    /// <summary>Near a name, these say that it is somebody to write to or to ask for.</summary>
    private static readonly string[] Contacts =
    [
        "[telefono]", "[correo]", "[enlace]", "whats", "atencion", "atn", "atte", "contact", "comunicate", "comunicarse", "preguntar por", "pregunta por", "informes", "entrevista", "agendar", "cita", "presentarse con", "presentarte con", "presentate con", "dirigirse", "llamar a", "hablar con",
    ];

    /// <summary>What bears a name without being a person to ask for.</summary>
    public static FrozenSet<string> Bearers { get; } = Words("rua r travessa alameda estrada rodovia jardim vila bairro jiron jr pasaje pje diagonal ruta calle c av ave avenida blvd boulevard calzada colonia col esquina esq hospital clinica escuela instituto plaza edificio eje prolongacion privada centro universidad colegio fundacion municipio parque metro estacion san santa grupo");

    /// <summary>Words with a capital letter that follow a name without being part of it.</summary>
    public static FrozenSet<string> Others { get; } = Words("""
        al te nos este esta nuestro nuestra importante importantes conocimientos reconocida buscamos requiere solicita no si tu ven quedamos funcion presentate esperamos llama manda unete valorados benefits beneficios
        tipo requerimientos requisitos educacion horario sueldo lugar zona edad telefono tel cel celular whatsapp whats correo email lunes martes miercoles jueves viernes sabado domingo enviar envia
        interesados puesto ofrecemos beneficios actividades funciones perfil vacante contrato salario ubicacion direccion domicilio col calle av en el la los las de para con se si gerente recursos humanos rh reclutamiento
        ventas o y e interesadas mandar whatsap escolaridad experiencia empresa departamento area planta sucursal postulate postularse asunto citas cita gracias informes importante
        """);

    /// <summary>Whether a word is one of these, whatever its case and accents.</summary>
    public static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        if (word.Length > Longest)
        {
            return false;
        }

        for (var at = 0; at < word.Length; at++)
        {
            folded[at] = Folding.Fold(word[at]);
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..word.Length]);
    }

    /// <summary>Whether a folded stretch of text says that somebody is to be written to or asked for.</summary>
    public static bool SpeakOfContact(string folded) => Array.Exists(Contacts, contact => folded.Contains(contact, StringComparison.Ordinal));

    /// <summary>"Administración", "Electrónica": how names of trades end and given names do not.</summary>
    public static bool EndsLikeTrade(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word);
        return Array.Exists(TradeEndings, ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }

    private static FrozenSet<string> Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
