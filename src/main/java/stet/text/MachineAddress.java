package stet.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stet.model.Note;
import stet.model.Span;

/**
 * Tells text that speaks to a language model from text that speaks to readers, by its phrases, also where they are spelt in
 * full-width letters or with invisible characters between. A second line of defence: what it misses must still pass every
 * other check, and what it finds wrongly is only not used.
 */
public final class MachineAddress {

    private static final String PLAIN_MARK = "! ";
    private static final int LONGEST_QUOTE = 160;
    private static final List<String> LINES = load();
    private static final List<String> PLAIN = LINES.stream()
            .filter(line -> line.startsWith(PLAIN_MARK))
            .map(MachineAddress::phrase)
            .toList();
    private static final List<String> ALL =
            LINES.stream().map(MachineAddress::phrase).toList();

    private MachineAddress() {}

    /** Whether {@code text} has a phrase that may be meant for a machine. */
    public static boolean isIn(String text) {
        return holdsOne(ALL, text);
    }

    /**
     * Tells the reader of an instruction to a language model in {@code text}.
     *
     * @param subject what the text is: a location, a source's id
     * @param reported what a model says the instructions are; counts only where it stands in the text
     */
    public static Optional<Note> note(String subject, String text, List<String> reported) {
        QuoteFinder quotes = new QuoteFinder(text);
        Stream<String> confirmed =
                reported.stream().flatMap(said -> quotes.find(said).stream()).map(at -> at.of(text));
        Stream<String> found = new Sentences()
                .spans(text).stream().map((Span span) -> span.of(text)).filter(said -> holdsOne(PLAIN, said));
        return Stream.concat(confirmed, found)
                .findFirst()
                .map(said -> new Note(
                        subject,
                        "The text holds an instruction to a language model, which was not followed: “"
                                + said.substring(0, Math.min(said.length(), LONGEST_QUOTE)) + "”."));
    }

    private static boolean holdsOne(List<String> phrases, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}]", "")
                .toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(plain::contains);
    }

    private static String phrase(String line) {
        return line.startsWith(PLAIN_MARK) ? line.substring(PLAIN_MARK.length()) : line;
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
