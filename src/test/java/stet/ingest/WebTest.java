package stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.model.Article;

class WebTest {

    private static final Limits LIMITS = new Limits(
            100_000, 1_000_000, 10, Duration.ofSeconds(5), Duration.ofSeconds(10), 3, 3, Duration.ofSeconds(20));
    private static final Limits IMPATIENT = new Limits(
            100_000, 1_000_000, 10, Duration.ofSeconds(5), Duration.ofMillis(300), 3, 3, Duration.ofSeconds(20));

    private final CountDownLatch done = new CountDownLatch(1);
    private ExecutorService threads;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsAPageInTheEncodingTheServerNames() throws Exception {
        serve(
                "/news",
                "text/html; charset=ISO-8859-2",
                bytes("<html><title>Łódź</title><p>Łódź wins.</p>", "ISO-8859-2"));
        server.createContext("/old", exchange -> redirect(exchange, "/news"));

        Article article = read("/old");

        assertThat(article.title()).isEqualTo("Łódź");
        assertThat(article.text()).isEqualTo("Łódź wins.");
        assertThat(article.location()).isEqualTo(address("/news"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /missing | answered with status 404
            /loop    | redirects more than 3 times
            /file    | is not an http or https address
            /odd     | is not an address
            /large   | is larger than the limit
            /empty   | sent an empty document
            """)
    void refuses(String path, String why) {
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/odd", exchange -> redirect(exchange, "/a page"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
        serve("/large", "text/plain", new byte[100_001]);
        serve("/empty", "text/plain", new byte[0]);

        assertThatThrownBy(() -> read(path))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slow", "/trickle"})
    void givesUpOnASlowServer(String path) {
        server.createContext("/slow", exchange -> await());
        server.createContext("/trickle", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await();
        });

        assertThatThrownBy(() -> new Ingest(IMPATIENT).article(address(path), InputStream.nullInputStream()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(address(path) + " did not answer within 300 ms: try again later.");
    }

    @Test
    void refusesAServerThatIsNotThere() {
        String gone = address("/news");
        server.stop(0);

        assertThatThrownBy(() -> new Ingest(LIMITS).article(gone, InputStream.nullInputStream()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(gone + " cannot be reached: check the address and the network.");
    }

    @Test
    void followsTheLinksOfAFeedFromTheWeb() {
        serve("/one", "text/html", bytes("<title>Whole story</title><article><p>All of it.</p></article>", "UTF-8"));
        String item = "<item><title>%s</title><link>%s</link><description>%s</description></item>";
        serve(
                "/feed",
                "application/rss+xml",
                bytes(
                        "<rss version=\"2.0\"><channel><title>Post</title><link>x</link><description>d</description>"
                                + item.formatted("One", address("/one"), "Teaser one.")
                                + item.formatted("Two", address("/gone"), "Teaser two.")
                                + "</channel></rss>",
                        "UTF-8"));

        Collected followed = Collected.from(LIMITS, SourceOptions.all(), address("/feed"));
        Collected teasers = Collected.from(LIMITS, new SourceOptions(List.of(), List.of(), false), address("/feed"));

        assertThat(followed.texts()).containsExactly("All of it.", "Teaser two.");
        assertThat(followed.articles.getFirst().title()).isEqualTo("One");
        assertThat(followed.messages()).singleElement().asString().contains("status 404");
        assertThat(teasers.texts()).containsExactly("Teaser one.", "Teaser two.");
    }

    @Test
    void readsNoMorePagesOfAFeedThanTheLimitsAllow() {
        serve("/page", "text/html", bytes("<article><p>A whole page.</p></article>", "UTF-8"));
        server.createContext("/slow", exchange -> await());
        StringBuilder items = new StringBuilder();
        StringBuilder slow = new StringBuilder();
        for (int number = 1; number <= 5; number++) {
            items.append(item(address("/page?" + number)));
            slow.append(item(address("/slow?" + number)));
        }
        feed("/many", items.toString());
        feed("/late", slow.toString());
        Limits late = new Limits(
                100_000, 1_000_000, 10, Duration.ofSeconds(5), Duration.ofMillis(300), 3, 3, Duration.ofMillis(100));

        Collected many = Collected.from(LIMITS, SourceOptions.all(), address("/many"));
        Collected few = Collected.from(late, SourceOptions.all(), address("/late"));

        assertThat(many.followed).hasSize(3).first().isEqualTo(address("/page?1"));
        assertThat(many.texts())
                .containsExactly("A whole page.", "A whole page.", "A whole page.", "Teaser.", "Teaser.");
        assertThat(many.messages()).singleElement().asString().contains("links to more than 3 pages");
        assertThat(few.texts()).hasSize(5).containsOnly("Teaser.");
        assertThat(few.messages()).hasSize(3).last().asString().contains("links to pages that take more than 0 s");
    }

    @Test
    void followsNoLinkOfOthersIntoAPrivateNetwork() {
        String port = ":" + server.getAddress().getPort();
        server.createContext("/away", exchange -> redirect(exchange, "http://localhost" + port + "/secret"));
        serve("/secret", "text/plain", bytes("An inner page.", "UTF-8"));
        feed("/feed", item("http://localhost" + port + "/secret") + item("http://10.0.0.1/") + item(address("/away")));

        Collected found = Collected.from(LIMITS, SourceOptions.all(), address("/feed"));

        assertThat(found.texts()).hasSize(3).containsOnly("Teaser.");
        assertThat(found.messages()).hasSize(3).allMatch(message -> message.contains("inside a private network"));
        assertThatThrownBy(() -> read("/away")).hasMessageContaining("leads to localhost, which is inside");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,true",
        "10.1.2.3,true",
        "172.16.0.1,true",
        "192.168.1.1,true",
        "169.254.169.254,true",
        "100.64.0.1,true",
        "0.0.0.0,true",
        "0.1.2.3,true",
        "255.255.255.255,true",
        "224.0.0.1,true",
        "::1,true",
        "::,true",
        "fe80::1,true",
        "fd00::1,true",
        "::ffff:127.0.0.1,true",
        "64:ff9b::7f00:1,true",
        "::127.0.0.1,true",
        "8.8.8.8,false",
        "172.32.0.1,false",
        "100.128.0.1,false",
        "2606:4700::1111,false"
    })
    void knowsPrivateAddresses(String address, boolean isPrivate) throws IOException {
        assertThat(PrivateNetworks.isPrivate(InetAddress.getByName(address))).isEqualTo(isPrivate);
    }

    @Test
    void unpacksWhatAServerPacked() throws Exception {
        server.createContext("/packed", exchange -> packed(exchange, "<html><p>The whole page.</p>"));
        server.createContext("/bomb", exchange -> packed(exchange, "<p>The whole page.</p>".repeat(100_000)));

        assertThat(read("/packed").text()).isEqualTo("The whole page.");
        assertThatThrownBy(() -> read("/bomb")).hasMessageContaining("is larger than the limit");
    }

    private static void packed(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (GZIPOutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
            out.write(bytes(page, "UTF-8"));
        }
        exchange.close();
    }

    private void feed(String path, String items) {
        String feed = "<rss version=\"2.0\"><channel><title>Post</title><link>x</link><description>d</description>";
        serve(path, "application/rss+xml", bytes(feed + items + "</channel></rss>", "UTF-8"));
    }

    private static String item(String link) {
        return "<item><title>One</title><link>" + link + "</link><description>Teaser.</description></item>";
    }

    private Article read(String path) throws UnreadableException {
        return new Ingest(LIMITS).article(address(path), InputStream.nullInputStream());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, String type, byte[] body) {
        HttpHandler handler = exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
        server.createContext(path, handler);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }
}
