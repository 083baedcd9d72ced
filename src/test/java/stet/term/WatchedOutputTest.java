package stet.term;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

/** What is known of output that did not arrive. */
class WatchedOutputTest {

    @Test
    void aFullDiskIsAFailure() {
        assertThat(printedTo(failing("No space left on device")).failure()).contains("No space left on device");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNone() {
        assertThat(printedTo(failing("Broken pipe")).failure()).isEmpty();
    }

    @Test
    void whatArrivedIsNone() {
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        assertThat(printedTo(arrived).failure()).isEmpty();
        assertThat(arrived).hasToString("data");
    }

    private static WatchedOutput printedTo(OutputStream out) {
        WatchedOutput watched = new WatchedOutput(out);
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(watched, UTF_8));
        writer.print("data");
        writer.flush();
        return watched;
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
