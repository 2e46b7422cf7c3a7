using System.Buffers;
using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Terms.Payment.Cues;

/// <summary>How ads decline to name an amount, and how they say that commissions come on top.</summary>
internal static partial class SilenceWords
{
    /// <summary>Without one of these there is neither pay nor a refusal to name it.</summary>
    public static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "$", "€", "s/", "sueldo", "suedo", "suledo", "salari", "salary", "renta", "remunera", "honorario", "ingreso", "ganancia", "gana ", "ganar", "ganas ", "mensual", "semanal", "quincenal",
            " mil", "pesos", "usd", "mxn", "smlv", "smmlv", "compensa", "pago", "pagamos", "liquido", "jornal", "wage", "basico", "comision", "0k",
        ],
        StringComparison.Ordinal);

    /// <summary>Without one of these nothing comes on top.</summary>
    public static readonly SearchValues<string> TopHints = SearchValues.Create(["comis", "commission", "bono", "incentivo", "propina", "premio", "variable", "bonificac"], StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(?:sueldo|salario|renta|remuneracion|compensacion|salary|honorarios|pago|paga)(?: (?:base|mensual|neto|bruto|economica|fijo|atractivo|integral|y|e|es|sera|liquida|ofrecid[oa]|basico)){0,3}[ :\-(]{1,3}(?:a |por |muy |de |altamente |no |sera |es )?(?:convenir|tratar|negociable|negociar|segun [\p{L}]{3,20}|acorde (?:a|al|con) (?:\p{L}{1,12} ){0,2}\p{L}{3,20}|de acuerdo (?:a|al|con) (?:\p{L}{1,12} ){0,2}\p{L}{3,20}|competitiv[oa]s?|competitive|atractiv[oa]s?|definir|acordar|combinar|especificad[oa]|informad[oa]|confidencial|reservad[oa]|mercado|por encima del mercado|minim[oa](?: (?:legal|vigente|mensual))*|(?:\d ?)?s?m+l+m?v)\b"
        + @"|\b\d{1,2}(?:[.,]\d)? ?(?:smm?l?m?v|salarios minimos)\b|\b(?:sueldo|salario|renta|fijo|base|basico)(?: base| fijo| basico)?(?: ?\+ ?| mas | y )(?:\p{L}{4,12} )?(?:comision|bono|incentivo|premio)\w*",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Declines { get; }

    /// <summary>What may come on top.</summary>
    [GeneratedRegex(@"\b(?:comision(?:es)?|comissao|comissoes|commissions?|bonos?|incentivos?|propinas?|premios?|variables?|bonificacion(?:es)?)\b(?! de (?:bienvenida|contratacion))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Extra { get; }

    /// <summary>Directly before it: that it comes on top, or is listed.</summary>
    [GeneratedRegex(@"(?:\+|\bmas|\by|\be|,|-|•|\*|\bcon|\bexcelentes?|\batractiv[oa]s?|\baltas?|\n|\.)\s*(?:\p{L}{2,14} ){0,3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex OnTop { get; }

    [GeneratedRegex(@"\bsin (?:\p{L}{3,10} )?comision", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex NoCommission { get; }
}
