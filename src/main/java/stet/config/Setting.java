package stet.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything that can be set in a file or an environment variable. */
public enum Setting {
    INDEX("", "folder of the index, or opensearch://host:port/name", v -> true),
    MODEL("none", "language model as provider:name", v -> true),
    BASE_URL("", "address of an OpenAI-compatible server", v -> true),
    PROMPTS("", "folder whose files replace the prompt templates", v -> true),
    COLOR("auto", "auto, always or never", v -> v.matches("auto|always|never")),
    SENTENCES("3", "sentences in a summary", Setting::isPositive),
    PASSAGES("5", "passages looked at for each claim", Setting::isPositive);

    private final String defaultValue;
    private final String description;
    private final Predicate<String> valid;

    Setting(String defaultValue, String description, Predicate<String> valid) {
        this.defaultValue = defaultValue;
        this.description = description;
        this.valid = valid;
    }

    /** The name in a settings file, and of the command-line option after its two hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable. */
    public String variable() {
        return "STET_" + name();
    }

    /** The value where nothing is set; empty means that there is none. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What it is for, in a few words. */
    public String description() {
        return description;
    }

    /** Whether a value can be used. */
    public boolean accepts(String value) {
        return valid.test(value);
    }

    /** The setting with a given key. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }

    private static boolean isPositive(String value) {
        return value.matches("[1-9][0-9]{0,3}");
    }
}
