package stet.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Tells text that speaks to a language model from text that speaks to readers, by its phrases, also where they are spelt in
 * full-width letters or with invisible characters between. A second line of defence: what it misses must still pass every
 * other check, and what it finds wrongly is only not used.
 */
public final class MachineAddress {

    private static final List<String> PHRASES = load();

    private MachineAddress() {}

    /** Whether {@code text} has a phrase that is meant for a machine. */
    public static boolean isIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}]", "")
                .toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(plain::contains);
    }

    private static List<String> load() {
        try (InputStream in = Objects.requireNonNull(MachineAddress.class.getResourceAsStream("machine-address.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
