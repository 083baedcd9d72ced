package stet.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/**
 * A text that is meant for a language model.
 *
 * @param obeyed what a model that obeys it would say
 */
public record Attack(String text, String obeyed) {

    public static List<Attack> all() throws IOException {
        try (var in = Attack.class.getResourceAsStream("/stet/llm/injections.psv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Attack::of)
                    .toList();
        }
    }

    private static Attack of(String line) {
        String plain = line.replace("\\e", "\u001b")
                .replace("\\n", "\n")
                .replace("\\u200b", "\u200b")
                .replace("\\u202E", "\u202e")
                .replace("\\u202C", "\u202c")
                .replace("\\u0007", "\u0007");
        int bar = plain.lastIndexOf('|');
        return new Attack(plain.substring(0, bar), plain.substring(bar + 1));
    }

    @Override
    public String toString() {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
