package stet.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set in a file or an environment variable. */
public enum Setting {
    INDEX("", "folder of the index, or opensearch://host:port/name", "(?s).*"),
    MODEL("none", "language model as provider:name", "(?s).*", true),
    BASE_URL("", "address of another server than the provider's own", "(?s).*", true),
    KEY_COMMAND("", "command that prints the provider's key, instead of its environment variable", "(?s).*", true),
    PROMPTS("", "folder whose files replace the prompt templates", "(?s).*", true),
    CALL_TIMEOUT(
            "60", "seconds that the model may take for one answer, above 0", "(?![0.]*$)[0-9]{1,5}([.][0-9]{1,3})?"),
    RUN_TIMEOUT(
            "300", "seconds that the model may take in a whole run, above 0", "(?![0.]*$)[0-9]{1,5}([.][0-9]{1,3})?"),
    MAX_INPUT_TOKENS("", "most tokens to send to the model in a run", "[0-9]{0,12}", true),
    MAX_OUTPUT_TOKENS("4096", "most tokens of one answer of the model", "[1-9][0-9]{0,6}", true),
    MAX_COST("", "most that a run may cost", "([0-9]{1,9}([.][0-9]{1,9})?)?", true),
    INPUT_PRICE("", "price of a million tokens sent to the model", "([0-9]{1,9}([.][0-9]{1,9})?)?", true),
    OUTPUT_PRICE("", "price of a million tokens received from it", "([0-9]{1,9}([.][0-9]{1,9})?)?", true),
    CACHE("on", "on, or off to forget the model's answers", "on|off"),
    COLOR("auto", "auto, always or never", "auto|always|never"),
    SENTENCES("3", "a whole number, the sentences in a summary", "[1-9][0-9]{0,3}"),
    PASSAGES("10", "a whole number, the passages looked at for each claim", "[1-9][0-9]{0,3}");

    private final String defaultValue;
    private final String description;
    private final String valid;
    private final boolean personal;

    Setting(String defaultValue, String description, String valid) {
        this(defaultValue, description, valid, false);
    }

    Setting(String defaultValue, String description, String valid, boolean personal) {
        this.defaultValue = defaultValue;
        this.description = description;
        this.valid = valid;
        this.personal = personal;
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

    /**
     * Whether only the user may set it: a project from elsewhere could run programs by it, be sent the user's key, or
     * spend the user's money.
     */
    public boolean isPersonal() {
        return personal;
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
