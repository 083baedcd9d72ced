package stet.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of what models are asked: plain files with a system part and a task, set apart by a line of three
 * dashes. {@code {{name}}} stands for untrusted text and is put in fenced; {@code {{plain:name}}} is put in as it is and
 * is for values that the program made itself.
 *
 * <p>Every system part begins with the same words about fenced text, which a user's template cannot take away.
 */
public final class Prompts {

    private static final String SEPARATOR = "\n---\n";
    private static final int MAX_BYTES = 200_000;

    private final Optional<Path> override;

    /** Templates of the program, or of {@code override} where that folder has a file of the same name. */
    public Prompts(Optional<Path> override) {
        this.override = override;
    }

    /**
     * Fills in a template.
     *
     * @param name such as {@code summarize} for {@code summarize.md}
     * @throws PromptException when the template cannot be read or wants a value that is not there
     */
    public Prompt render(String name, Map<String, String> values) {
        String fences = packaged("fences");
        String template = own(name).orElseGet(() -> packaged(name)).replace("\r\n", "\n");
        int separator = template.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new PromptException("The prompt " + name + " has no line --- between its system part and its task.");
        }
        String system =
                fences.strip() + "\n\n" + template.substring(0, separator).strip();
        String task = template.substring(separator + SEPARATOR.length()).strip();
        String version = name + "@" + Sha256.of(fences, template);
        return new Prompt(fill(name, system, values), fill(name, task, values), version);
    }

    /** One pass from left to right, so that braces inside a value stay as they are. */
    private static String fill(String name, String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            if (close < 0) {
                throw new PromptException("The prompt " + name + " has {{ without }}.");
            }
            out.append(template, at, open);
            out.append(value(name, template.substring(open + 2, close).strip(), values));
            at = close + 2;
        }
        return out.append(template, at, template.length()).toString();
    }

    private static String value(String name, String placeholder, Map<String, String> values) {
        boolean plain = placeholder.startsWith("plain:");
        String key = plain ? placeholder.substring("plain:".length()) : placeholder;
        String value = values.get(key);
        if (value == null) {
            throw new PromptException(
                    "The prompt " + name + " asks for {{" + key + "}}; it can have " + values.keySet() + ".");
        }
        return plain ? value : Fence.around(value);
    }

    private Optional<String> own(String name) {
        Optional<Path> file =
                override.map(folder -> folder.resolve(name + ".md")).filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return Optional.of(new String(in.readNBytes(MAX_BYTES), UTF_8));
        } catch (IOException e) {
            throw new PromptException("Cannot read the prompt " + file.get() + "; check that it is a readable file.");
        }
    }

    private static String packaged(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream("/stet/prompts/" + name + ".md")) {
            if (in == null) {
                throw new PromptException("There is no prompt called " + name + ".");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new PromptException("Cannot read the prompt " + name + " of the program.");
        }
    }
}
