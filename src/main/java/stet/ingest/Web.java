package stet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Fetches documents over http and https, and nothing else, within limits of size, time and redirects. */
final class Web {

    private static final String AGENT = "Stet (fact-checking reader)";

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private final Limits limits;

    Web(Limits limits) {
        this.limits = limits;
    }

    /** Fetches a document that the user named. */
    RawDocument fetch(String address) throws UnreadableException {
        return fetchLinked(address, address);
    }

    /** Fetches a document to which the one at {@code from} links, which may lead into a private network only if it is there. */
    RawDocument fetchLinked(String address, String from) throws UnreadableException {
        PrivateNetworks allowed = PrivateNetworks.except(uri(from).getHost());
        long deadline = System.nanoTime() + limits.requestTimeout().toNanos();
        URI uri = uri(address);
        try (HttpClient client = client()) {
            for (int redirect = 0; redirect <= limits.redirects(); redirect++) {
                Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
                allowed.check(uri.getHost(), address);
                WebAnswer answer = await(address, client, uri, left);
                if (answer.next().isEmpty()) {
                    return answer.document(uri.toString());
                }
                uri = uri(uri.resolve(parsed(answer.next().get())).toString());
            }
        }
        throw new UnreadableException(
                address + " redirects more than " + limits.redirects() + " times: give the final address.");
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(limits.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static URI uri(String address) throws UnreadableException {
        URI uri = parsed(address);
        if (uri.getHost() != null && Locations.isAddress(address)) {
            return uri;
        }
        throw new UnreadableException(
                CleanText.line(address) + " is not an http or https address: check its spelling.");
    }

    private static URI parsed(String address) throws UnreadableException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new UnreadableException(CleanText.line(address) + " is not an address: check its spelling.", e);
        }
    }

    /** The time limit also covers a body that trickles in, which the client's own timeout does not. */
    private WebAnswer await(String address, HttpClient client, URI uri, Duration timeout) throws UnreadableException {
        CompletableFuture<WebAnswer> running = CompletableFuture.supplyAsync(() -> exchange(client, uri, timeout));
        try {
            WebAnswer answer = running.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            answer.refuse(address, limits);
            return answer;
        } catch (TimeoutException e) {
            client.shutdownNow();
            throw tooSlow(address, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io && io.getCause() instanceof HttpTimeoutException) {
                throw tooSlow(address, e);
            }
            throw new UnreadableException(address + " cannot be reached: check the address and the network.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            client.shutdownNow();
            throw new UnreadableException("Reading " + address + " was interrupted.", e);
        }
    }

    private UnreadableException tooSlow(String address, Exception e) {
        long limit = limits.requestTimeout().toMillis();
        return new UnreadableException(address + " did not answer within " + limit + " ms: try again later.", e);
    }

    private WebAnswer exchange(HttpClient client, URI uri, Duration timeout) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("User-Agent", AGENT)
                .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/pdf, */*;q=0.5")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = unpacked(response)) {
                int most = (int) limits.documentBytes() + 1;
                return new WebAnswer(
                        response.statusCode(),
                        header(response, "Location"),
                        header(response, "Content-Type").flatMap(Web::charset),
                        body.readNBytes(most));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Some servers pack what they send although nobody asked for it. */
    private static InputStream unpacked(HttpResponse<InputStream> response) throws IOException {
        boolean packed =
                header(response, "Content-Encoding").filter(GZIP::contains).isPresent();
        return packed ? new GZIPInputStream(response.body()) : response.body();
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    private static Optional<String> charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(contentType
                        .substring(at + 8)
                        .split(";", 2)[0]
                        .replace("\"", "")
                        .strip());
    }
}
