using System.Text.RegularExpressions;

namespace DiCoDe.Scraper.Definitions;

/// <summary>Why a text is no regular expression: what .NET says of it in English, in Spanish and without its numbers.</summary>
public static class PatternFault
{
    /// <summary>A sentence in Spanish.</summary>
    public static string Of(ArgumentException error) => error is not RegexParseException fault ? "no se puede leer." : fault.Error switch
    {
        RegexParseError.InsufficientClosingParentheses => "falta un paréntesis de cierre «)»; un paréntesis que es texto se escribe \\(.",
        RegexParseError.InsufficientOpeningParentheses => "sobra un paréntesis de cierre «)»; un paréntesis que es texto se escribe \\).",
        RegexParseError.UnterminatedBracket => "falta un corchete de cierre «]»; un corchete que es texto se escribe \\[.",
        RegexParseError.QuantifierAfterNothing => "un «*», «+», «?» o «{» no tiene nada delante que repetir; si es texto, se escribe con una barra: \\*.",
        RegexParseError.NestedQuantifiersNotParenthesized => "hay dos repeticiones seguidas («**», «+*»…); ponga la primera entre paréntesis.",
        RegexParseError.ReversedQuantifierRange => "en una repetición {m,n} el primer número es mayor que el segundo.",
        RegexParseError.QuantifierOrCaptureGroupOutOfRange => "un número es demasiado grande.",
        RegexParseError.ReversedCharacterRange => "un intervalo entre corchetes está al revés: se escribe [a-z]; un guion que es texto va al final.",
        RegexParseError.ShorthandClassInCharacterRange => "dentro de corchetes, una clase como \\d no puede ser el extremo de un intervalo; un guion que es texto va al final.",
        RegexParseError.UnescapedEndingBackslash => "termina en una barra «\\»; una barra que es texto se escribe \\\\.",
        RegexParseError.UnrecognizedEscape => "una barra «\\» va delante de una letra que no forma ningún escape.",
        RegexParseError.InsufficientOrInvalidHexDigits => "a un escape \\x o \\u le faltan cifras hexadecimales.",
        RegexParseError.MissingControlCharacter or RegexParseError.UnrecognizedControlCharacter => "después de \\c falta una letra.",
        RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape or RegexParseError.UnrecognizedUnicodeProperty =>
            "después de \\p va el nombre de una clase de letras entre llaves: \\p{L}.",
        RegexParseError.UndefinedNamedReference or RegexParseError.UndefinedNumberedReference or RegexParseError.MalformedNamedReference =>
            "se refiere a un grupo que no existe.",
        RegexParseError.CaptureGroupNameInvalid or RegexParseError.CaptureGroupOfZero => "el nombre de un grupo no sirve: se escribe (?<nombre>…), con letras y cifras.",
        RegexParseError.InvalidGroupingConstruct => "después de «(?» viene algo que no se conoce; hay (?:…), (?<nombre>…), (?=…) y (?!…).",
        RegexParseError.UnterminatedComment => "un comentario (?#… no se cierra.",
        RegexParseError.ExclusionGroupNotLast => "entre corchetes, lo que se resta (-[…]) va al final.",
        _ => "una alternativa condicional (?(…)…|…) está mal escrita.",
    };
}
