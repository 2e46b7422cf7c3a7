using System.Text.RegularExpressions;

namespace DiCoDe.Stages.Intake.Terms.Payment.Cues;

/// <summary>The words around an amount that say whether it is pay. All are matched against folded text, a few dozen characters at a time.</summary>
internal static partial class PayCues
{
    /// <summary>The last words before an amount that name pay: those of the job's own pay, or ("income" group) of what people come to earn.</summary>
    [GeneratedRegex(
        @"(?<wage>\b(?:s[ua]?ueldos?|suledo|salarios?|(?:oferta|rango|banda|propuesta|paquete|asignacion|nivel|faixa|base) salarial|salary|salaries|wages?|remuneracion(?:es)?|remuneracao|renta(?! fija de)|honorarios?|jornal(?:es)?|haber(?:es)? mensual(?:es)?|mensualidad|estipendio|nomina semanal|bolsa(?: auxilio)?(?= ?:| de)|becas?(?= ?:| de \$)|salarios? y beneficios|(?:promedio|rango) (?:salarial|mensual|salarial mensual)(?= ?:| de)|base prestacional|(?:compensacion|compensation|contraprestacion)(?: (?:mensual|economica|total|base|package|range))?|(?:(?:sueldo|salario|renta|remuneracion) )?(?:pay|base|basico|fijo|garantizado|asegurado)(?: (?:range|salarial|semanal|quincenal|mensual|diario|bruto|neto|garantizado|de|por|rate))?(?= ?[:$\d=])|valor (?:por |da |de la )?(?:hora|turno|dia)(?: aula)?|base (?:fija|segura)(?: por)?|tarifa(?: por hora)?|pago (?:por )?(?:hora|turno|dia|jornada)|(?:pagos?|pagamos|pagan|paga|se paga|te pagamos|pagando)(?= ?[:$\d]| (?:de|es|por|fijo|neto|libre|mensual|semanal|quincenal|diario|diaria|a la|promedio|desde|hasta|entre|total)\b))\b)"
        + @"|(?<income>\b(?:ingresos?(?! de\b)|ingresos? de(?= ?[$\d]| (?:hasta|mas|entre|los|un|aprox)\b)|ganancias?|gan[ae]|gan(?:as|an|ar|aras|aran|ando)|percib\w{1,4}|percepcion(?:es)?|earn(?:ings)?|(?:promedios?|total)(?: (?:mensual|semanal|de|entre|de ingresos|a recibir|bruto|neto))*(?= ?[:$\d=]| entre| desde| de)|obten(?:er|iendo|dras)|gener(?:a|ar|aras)|llevate|recib(?:e|es|iras)|apoyo economico)\b)"
        + @"|(?<offer>\b(?:ofrecemos|ofrece|ofrecen|ofertamos|brindamos|offer|oferta|beneficios|condiciones|tenemos para ti|s?m?l?mm?l?v)\b)",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 5000)]
    public static partial Regex NamesPay { get; }

    /// <summary>The last words before an amount that say it is something else: a bonus, a voucher, an allowance, a sale, a sum insured, a price.</summary>
    [GeneratedRegex(
        @"\b(?:bonos?|bonificacion(?:es)?|bonus|vales?|despensa|apoyos?(?! economico)|ayudas?|auxilios?|aux|primas?|aguinaldo|comision(?:es)?|incentivos?|premios?|puntualidad|transporte|gasolina|combustible|viaticos?|seguros? de (?:vida|gastos|auto|vehiculo|desgravamen|accidentes|salud)|cobertura|movilizacion|colacion|rodamiento|conectividad|internet|variables?|propinas?|ventas? (?:de|por|mensual(?:es)?|anual(?:es)?|superior(?:es)?|promedio)|facturacion|cartera|creditos?|prestamos?|metas?|cuotas?|tickets?|inversion(?:es)?|costos?|precios?|montos?|descuentos?|fondo|capacitacion|entrenamiento|formacion|horas? extras?|extras?|dominical(?:es)?|recargos?|referid[oa]s?|reembolsos?|gratificacion|piezas?|asignacion|subsidios?|alimentacion|almuerzos?|comida|suma asegurada|gastos?|capital|patrimonio|deudas?|multas?|permanencia|bienvenida|reintegro|uniformes?|clientes?|cada venta|convenio|antiguedad|edad|a[nñ]os|horarios?|turnos? extras?|telefonos?|folio|seguidores|revenue|sales|anticipo|aporte|inscripcion|matricula|donativos?|presencialidad)\b",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 5000)]
    public static partial Regex NamesOther { get; }

    /// <summary>Directly before "promedio": that it is the average of commissions and the like, unless these were added to the pay.</summary>
    [GeneratedRegex(@"(?<![+] ?|\bmas |\by )\b(?:comision(?:es)?|bonos?|propinas?|variables?|incentivos?)[^$\d]{0,24}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex AverageOfOther { get; }

    /// <summary>What ends a statement between its cue and the amount.</summary>
    [GeneratedRegex(@"[!?•·|]|;(?=\s*\S)|\n(?=[^\n]*\p{L})|(?<!\b(?:aprox|apx|prom|approx|mens|min|max|m\.n|mxn|s))\.(?=[\s*])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Boundary { get; }

    /// <summary>Directly after an amount: that it is pay ("mensuales de sueldo base", "base semanal").</summary>
    [GeneratedRegex(
        Skipped + @"(?:de |como )?(?:sueldo|salario|renta|remuneracion|base|basico|fijos?|honorarios|salary)\b(?! de datos)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex PayFollows { get; }

    /// <summary>Directly after an amount: what by law goes with a wage and with nothing else ("+ auxilio de transporte + prestaciones").</summary>
    [GeneratedRegex(Skipped + @"\+ ?(?:aux\w*(?: (?:de|legal))* (?:de )?transporte|(?:todas las )?prestaciones|p\.? ?ley|recargos)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex LawFollows { get; }

    /// <summary>Directly after an amount: that it is something else ("en vales", "auxilio de transporte", "empleados", "horas").</summary>
    [GeneratedRegex(
        Skipped + @"(?<joined>(?:de|en|por|para|como|por concepto de|adicional(?:es)?(?: en| de)?) )?(?<other>bonos?|bonificacion\w*|vales?|despensa|apoyos?|ayudas?|auxilios?|aux\b|primas?\b|comision\w*|incentivos?|premios?|puntualidad|asistencia|transporte|gasolina|viaticos|seguro|movilizacion|colacion|rodamiento|conectividad|internet|variable|propinas?|ventas?|facturacion|cartera|creditos?|capacitacion|alimentacion|comida|recargos?|cada |por (?:cada |una? )?(?:pieza|venta|cliente|referid\w*|prestamo|credito|contrato|entrega|viaje|visita|proyecto|unidad|alta|cierre|linea|activacion)|no prestacional\w*)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex OtherFollows { get; }

    /// <summary>Directly after a number without a sign: what it counts.</summary>
    [GeneratedRegex(
        @"\A[ \-]?(?:de )?(?:empleados|colaboradores|trabajadores|profesionales|clientes|personas|asociados|miembros|anos|años|horas?|hrs?\b|hs?\b|dias?|semanas?|meses|minutos|puntos|sucursales|tiendas|locales|paises|km|kg|m2|mts?\b|palabras|seguidores|cuentas|am\b|pm\b|a\.? ?m|p\.? ?m|unidades|piezas|vacantes|plazas|salarios?|evaluaciones|opiniones|capitas|leads|usuarios|alumnos|registros|llamadas|visitas|productos|articulos|euros de facturacion|caracteres|habitantes|hectareas|toneladas|s?m+l?v)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Counts { get; }

    /// <summary>Words that may stand between an amount and the word that tells.</summary>
    public const string Skipped =
        @"\A[\s.,\-–(/:*]*(?:(?:pesos?|m\.? ?n\.?|mxn|mx|cop|clp|ars|moneda nacional|netos?|netas?|brutos?|brutas?|libres?|liquid[oa]s?|aprox\.?|aproximad[oa]s?|aproximadamente|en mano|mensual(?:es|mente)?|semanal(?:es|mente)?|quincenal(?:es|mente)?|diari[oa]s?|al mes|por mes|a la semana|a la quincena|por hora|en efectivo|de impuestos|nominal(?:es)?|mil|mas|total(?:es)?|garantizad[oa]s?|fijos?)[\s.,)*(\-–/]+){0,6}";
}
