package stet.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server on loopback that speaks OpenAI's protocol, plain and streamed, and answers by a script. */
public final class OpenAiServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Function<Asked, Reply> script;

    /**
     * A request.
     *
     * @param task {@code claims}, {@code judgements}, {@code answer}, or {@code text} where no schema is asked for
     */
    public record Asked(String task, String user, boolean streamed, Map<String, List<String>> headers) {}

    /** What the server does. */
    public sealed interface Reply {

        /** Answers in pieces, waiting for the gate before each but the first. */
        record Says(List<String> pieces, Runnable gate) implements Reply {}

        record Fails(int status, Map<String, String> headers) implements Reply {}

        record Hangs() implements Reply {}

        /** Breaks off in the middle. */
        record Cuts(String text) implements Reply {}

        /** Sends something that is not the protocol. */
        record Babbles(String body) implements Reply {}
    }

    public static Reply says(String text) {
        return new Reply.Says(List.of(text), () -> {});
    }

    public OpenAiServer(Function<Asked, Reply> script) throws IOException {
        this.script = script;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    public void follow(Function<Asked, Reply> next) {
        asked.clear();
        script = next;
    }

    public List<Asked> asked() {
        return asked;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        Asked request = new Asked(
                body.path("response_format").path("json_schema").path("name").asText("text"),
                body.path("messages")
                        .path(body.path("messages").size() - 1)
                        .path("content")
                        .asText(),
                body.path("stream").asBoolean(),
                Map.copyOf(exchange.getRequestHeaders()));
        asked.add(request);
        try (exchange) {
            switch (script.apply(request)) {
                case Reply.Says says -> say(exchange, request, says);
                case Reply.Fails fails -> fail(exchange, fails);
                case Reply.Hangs() -> waitUntilClosed();
                case Reply.Cuts cuts -> cut(exchange, request, cuts.text());
                case Reply.Babbles babbles -> send(exchange, babbles.body(), 0);
            }
        }
    }

    private static void say(HttpExchange exchange, Asked request, Reply.Says says) throws IOException {
        if (!request.streamed()) {
            send(exchange, whole(String.join("", says.pieces())), 0);
            return;
        }
        OutputStream out = open(exchange);
        for (int i = 0; i < says.pieces().size(); i++) {
            if (i > 0) {
                says.gate().run();
            }
            event(out, delta(says.pieces().get(i), false));
        }
        event(out, delta("", true));
        event(out, "{\"id\":\"1\",\"choices\":[],\"usage\":" + USAGE + "}");
        event(out, "[DONE]");
    }

    private static void cut(HttpExchange exchange, Asked request, String text) throws IOException {
        String half = text.substring(0, text.length() / 2);
        if (request.streamed()) {
            event(open(exchange), delta(half, false));
        } else {
            send(exchange, whole(half), 100);
        }
    }

    private static void fail(HttpExchange exchange, Reply.Fails fails) throws IOException {
        fails.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(fails.status(), -1);
    }

    private static OutputStream open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void event(OutputStream out, String data) throws IOException {
        out.write(("data: " + data + "\n\n").getBytes(UTF_8));
        out.flush();
    }

    /** Promises {@code missing} bytes more than it sends. */
    private static void send(HttpExchange exchange, String body, int missing) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length + missing);
        exchange.getResponseBody().write(bytes);
    }

    private static final String USAGE = "{\"prompt_tokens\":100,\"completion_tokens\":20,\"total_tokens\":120}";

    private static String whole(String text) throws IOException {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
                + "\"message\":{\"role\":\"assistant\",\"content\":" + JSON.writeValueAsString(text)
                + "},\"finish_reason\":\"stop\"}],\"usage\":" + USAGE + "}";
    }

    private static String delta(String text, boolean last) throws IOException {
        ObjectNode delta = JSON.createObjectNode().put("content", text);
        return "{\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":"
                + JSON.writeValueAsString(delta) + ",\"finish_reason\":" + (last ? "\"stop\"" : "null") + "}]}";
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
