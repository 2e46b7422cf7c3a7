using System.Globalization;
using System.Net;

using DiCoDe.Domain;
using DiCoDe.Import.Esco.Service.Answers;

namespace DiCoDe.Import.Esco.Service;

/// <summary>Asks the service one question at a time, with a pause after each, again after passing failures, and as late as it wishes.</summary>
internal sealed class EscoClient : IDisposable
{
    private const int Tries = 5;
    private const int LargestAnswer = 256 * 1024 * 1024;

    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>In the place of a status when nothing came.</summary>
    private const HttpStatusCode Nothing = default;

    private readonly EscoServiceOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly Action<string> _told;
    private bool _hasAsked;

    /// <param name="options">How it is asked.</param>
    /// <param name="clock">Measures the pauses.</param>
    /// <param name="told">Told when an answer is waited for again.</param>
    public EscoClient(EscoServiceOptions options, TimeProvider clock, Action<string> told)
    {
        (_options, _clock, _told) = (options, clock, told);
#pragma warning disable CA2000 // the client disposes of it
        var handler = new SocketsHttpHandler
#pragma warning restore CA2000
        {
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            UseCookies = false,
            UseProxy = !options.Address.IsLoopback,
        };
        _client = new HttpClient(handler) { BaseAddress = options.Address, Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LargestAnswer };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
    }

    /// <summary>The full address of a question.</summary>
    public Uri AddressOf(string query) => new(_options.Address, query);

    /// <exception cref="InputException">The service refuses, or answers in another form.</exception>
    /// <exception cref="OutOfReachException">There is no way to the service, or it wishes to be left alone.</exception>
    public async ValueTask<EscoAnswer> AskAsync(string query, CancellationToken cancel)
    {
        var wait = _hasAsked ? _options.Pause : TimeSpan.Zero;
        var tried = 1;
        for (var again = _options.FirstWait; ; again *= 2)
        {
            await Task.Delay(wait, _clock, cancel);
            _hasAsked = true;
            var isLast = again >= _options.FirstWait * (1 << (Tries - 1));
            var (status, body, hold) = await TryAsync(query, isLast, cancel);
            switch (status)
            {
                case HttpStatusCode.OK when EscoPage.IsKnown(body):
                    return new EscoAnswer.Given(body);
                case HttpStatusCode.OK when isLast:
                    throw EscoPage.Changed(AddressOf(query));
                case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable when hold > LongestHold:
                    throw new OutOfReachException(_options.Address.AbsoluteUri, string.Create(CultureInfo.InvariantCulture, $"El servicio de ESCO pide esperar {hold.Value.TotalMinutes:F0} minutos."), Later);
                case HttpStatusCode.TooManyRequests when isLast:
                    throw new OutOfReachException(_options.Address.AbsoluteUri, "El servicio de ESCO pide que se le pregunte menos (HTTP 429).", Later);
                case HttpStatusCode.OK or Nothing or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout:
                    break;
                case >= HttpStatusCode.InternalServerError when isLast:
                    return new EscoAnswer.Failing((int)status);
                case >= HttpStatusCode.InternalServerError:
                    break;
                default:
                    throw new InputException(
                        AddressOf(query).AbsoluteUri,
                        string.Create(CultureInfo.InvariantCulture, $"El servicio de ESCO rechazó la pregunta (HTTP {(int)status})."),
                        "Compruebe la versión pedida; si es correcta, el servicio cambió: descargue los CSV del portal de ESCO y use dicode taxonomy import.");
            }

            wait = hold > again ? hold.Value : again;
            _told(string.Create(CultureInfo.InvariantCulture, $"sin respuesta útil; intento {++tried} de {Tries} en {wait.TotalSeconds:F0} s"));
        }
    }

    public void Dispose() => _client.Dispose();

    private static string Later => "Lo recibido se conserva: repita la orden más tarde y continuará desde ahí.";

    private async ValueTask<(HttpStatusCode Status, byte[] Body, TimeSpan? Hold)> TryAsync(string query, bool isLast, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(Patience, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            using var response = await _client.GetAsync(AddressOf(query), either.Token);
            var retry = response.Headers.RetryAfter;
            return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(either.Token), retry?.Delta ?? (retry?.Date - _clock.GetUtcNow()));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return isLast ? throw Unreachable("no respondió en 2 minutos", inner: null) : (Nothing, [], null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return isLast ? throw Unreachable(Say(error), error) : (Nothing, [], null);
        }
    }

    private OutOfReachException Unreachable(string why, Exception? inner) => new(
        _options.Address.AbsoluteUri, $"No se llega al servicio de ESCO ({why}).", $"Compruebe la red y el proxy (variable HTTPS_PROXY); sin red, descargue los CSV del portal de ESCO en otra máquina y use dicode taxonomy import. {Later}", inner);

    private static string Say(Exception error) => error is HttpRequestException request
        ? request.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "no se encuentra el servidor por su nombre",
            HttpRequestError.ConnectionError => "no se pudo abrir la conexión",
            HttpRequestError.SecureConnectionError => "la conexión segura (TLS) no se pudo establecer",
            HttpRequestError.ProxyTunnelError => "el proxy no dejó pasar",
            HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse => "la respuesta llegó cortada",
            _ => $"la conexión falló: {request.HttpRequestError}",
        }
        : "la respuesta llegó cortada";
}
