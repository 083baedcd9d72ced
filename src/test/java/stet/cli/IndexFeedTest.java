package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed added by its address says which pages it makes Stet fetch. */
class IndexFeedTest {

    @TempDir
    Path folder;

    private HttpServer server;
    private String feed = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        feed = address + "/feed";
        serve("/page", "<html><article><p>The whole report.</p></article></html>");
        serve(
                "/feed",
                "<rss version=\"2.0\"><channel><title>Post</title><link>x</link><description>d</description>"
                        + "<item><title>One</title><link>" + address + "/page</link>"
                        + "<description>The teaser.</description></item></channel></rss>");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void namesTheHostsBeforeItAsksThem() {
        StetRun run = StetRun.in(folder, "index", "add", feed);

        assertThat(run.err())
                .isEqualTo("Reading 1 page that " + feed
                        + " links to, from 127.0.0.1 (1); --no-follow-links leaves it out.\nSources: 1 added.\n");
        assertThat(StetRun.in(folder, "index", "search", "report").out()).contains("The whole report.");
    }

    @Test
    void asksNobodyWhereThatIsNotWanted() {
        assertThat(StetRun.in(folder, "index", "add", feed, "--no-follow-links").err())
                .isEqualTo("Sources: 1 added.\n");
        assertThat(StetRun.in(folder, "index", "search", "teaser").out()).contains("The teaser.");
        assertThat(StetRun.in(folder, "index", "add", feed, "--quiet").err()).isEmpty();
    }

    private void serve(String path, String text) {
        byte[] body = text.getBytes(UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
