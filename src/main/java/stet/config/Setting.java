package stet.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set in a file or an environment variable. */
public enum Setting {
    INDEX("", "folder of the index, or opensearch://host:port/name", "(?s).*"),
    MODEL("none", "language model as provider:name", "(?s).*"),
    BASE_URL("", "address of an OpenAI-compatible server", "(?s).*"),
    PROMPTS("", "folder whose files replace the prompt templates", "(?s).*"),
    COLOR("auto", "auto, always or never", "auto|always|never"),
    SENTENCES("3", "a whole number, the sentences in a summary", "[1-9][0-9]{0,3}"),
    PASSAGES("10", "a whole number, the passages looked at for each claim", "[1-9][0-9]{0,3}");

    private final String defaultValue;
    private final String description;
    private final String valid;

    Setting(String defaultValue, String description, String valid) {
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
        return value.matches(valid);
    }

    /** The setting with a given key. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
