using System.Net.Sockets;

namespace DiCoDe.Scraper.Fetching.Http;

/// <summary>Says in a sentence why a connection failed, and whether another try may help.</summary>
internal static class Failure
{
    public static FetchOutcome.Failed Of(Exception error) => error switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } or { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } }
            => new("no se encuentra el servidor (DNS)", IsPassing: true),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            => new("su certificado TLS no es válido", IsPassing: false),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }
            => new("no acepta la conexión", IsPassing: true),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded }
            => new("manda cabeceras demasiado largas", IsPassing: false),
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }
            => new("su respuesta no es HTTP válido", IsPassing: false),
        InvalidDataException => new("su respuesta comprimida está dañada", IsPassing: true),
        _ => new("la conexión se cortó", IsPassing: true),
    };
}
