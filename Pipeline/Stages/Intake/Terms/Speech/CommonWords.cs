using System.Collections.Frozen;

namespace DiCoDe.Stages.Intake.Terms.Speech;

/// <summary>
/// The words that make up most of any text of a language, and the most usual ones of job ads, folded. A word of several languages speaks for each of
/// them a little.
/// </summary>
internal static class CommonWords
{
    /// <summary>The languages that are told apart, ISO 639-1.</summary>
    public static readonly string[] Languages = ["es", "en", "pt", "fr"];

    private const string Spanish = """
        de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ya este porque esta entre cuando muy sin sobre tambien hasta hay
        donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mi antes algunos unos yo otro otras otra tanto esa estos mucho nada
        sea son fue ser tiene tener hacer cada sera seran segun años año experiencia empresa trabajo requisitos sueldo ofrecemos buscamos conocimiento conocimientos
        manejo minimo edad escolaridad horario lunes viernes sabado prestaciones ley atencion actividades funciones puesto vacante interesados enviar contratacion
        importante zona responsable equipo personal cliente clientes ventas desarrollo gestion apoyo seguimiento control titulo nivel turno disponibilidad licenciatura
        preparatoria secundaria bachillerato solicita oferta perfil crecimiento capacitacion estudios deseable indispensable excluyente
        empleo empleos auxiliar gerente jefe encargado encargada ejecutivo ejecutiva vendedor vendedora ayudante chofer cajera cajero almacen asesor asesora asistente tecnico area medio
        ciudad estado nuevo
        """;

    private const string English = """
        the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you we were all her she there would
        their will when who him been has more if no our your what can about into than its other some out up may must should able such these any us
        experience work working team job skills years company role position knowledge requirements responsibilities development business support including
        looking join opportunity ability strong degree management customer sales services ensure based within across full time salary benefits
        """;

    private const string Portuguese = """
        de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao das tem seu sua ou ser quando muito ha nos ja esta eu tambem so pelo pela
        ate isso ela entre depois sem mesmo aos ter seus quem nas me esse eles voce sao foi era pelos pelas nossa nosso num numa
        vaga vagas empresa trabalho experiencia requisitos salario anos atividades conhecimento conhecimentos ensino medio completo superior horario segunda sexta feira
        beneficios vale transporte refeicao alimentacao contratacao desenvolvimento atendimento vendas gestao equipe cliente clientes acompanhamento controle
        informatica pacote necessario desejavel area auxiliar gerente tecnico vendedor vendedora ajudante emprego empregos atuar atuacao realizar disponibilidade plano saude assistencia
        """;

    private const string French = """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son aux nous vous votre notre etre cette ont mais comme
        tout faire leur elle ses ces nos vos sous entre afin ainsi lors chez sera etes avez avoir l d s n qu c j m
        poste entreprise travail experience equipe missions profil recherche recherchons formation emploi salaire contrat temps plein annees competences
        connaissances client clients gestion developpement service niveau bac votre rejoindre au sein
        """;

    /// <summary>For each word the languages it is usual in, bit by bit in the order of <see cref="Languages"/>.</summary>
    public static readonly FrozenDictionary<string, int> All = new[] { Spanish, English, Portuguese, French }
        .SelectMany((text, language) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(word => (word, 1 << language)))
        .GroupBy(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one), StringComparer.Ordinal);
}
