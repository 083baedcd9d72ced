package stet.llm.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on loopback that gives one answer to whatever it is asked, and keeps what it was asked. */
final class StubServer implements AutoCloseable {

    /** How a server behaves. */
    sealed interface Answer {
        record Body(int status, Map<String, String> headers, String text) implements Answer {}

        record Events(String contentType, List<String> frames, boolean cut) implements Answer {}

        record Silence() implements Answer {}
    }

    record Asked(String path, Map<String, List<String>> headers, String body) {}

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Answer answer = new Answer.Silence();

    StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    void answers(Answer next) {
        answer = next;
    }

    List<Asked> asked() {
        return asked;
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
        switch (answer) {
            case Answer.Body whole -> send(exchange, whole);
            case Answer.Events events -> send(exchange, events);
            case Answer.Silence() -> waitUntilClosed();
        }
    }

    private static void send(HttpExchange exchange, Answer.Body whole) throws IOException {
        byte[] bytes = whole.text().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        whole.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(whole.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A cut answer promises more bytes than it sends. */
    private static void send(HttpExchange exchange, Answer.Events events) throws IOException {
        byte[] bytes = String.join("", events.frames()).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", events.contentType());
        exchange.sendResponseHeaders(200, events.cut() ? bytes.length + 100 : 0);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private void waitUntilClosed() {
        try {
            closed.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }
}
