package stet.config;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The settings in force, each with where its value comes from. */
public final class Settings {

    private final Map<Setting, Value> values;

    Settings(Map<Setting, Value> values) {
        this.values = new EnumMap<>(values);
    }

    /**
     * A value and where it comes from.
     *
     * @param origin a file's path, an environment variable's name, or {@code default}
     */
    public record Value(String text, String origin) {

        static Value checked(Setting setting, String text, String origin) {
            if (!setting.accepts(text)) {
                throw new ConfigException("Setting " + setting.key() + " in " + origin + " cannot be '" + text
                        + "': it takes " + setting.description() + ".");
            }
            return new Value(text, origin);
        }
    }

    /**
     * These settings with others that win over them.
     *
     * @param options values from the command line
     * @throws ConfigException on a value that cannot be used
     */
    public Settings with(Map<Setting, String> options) {
        Map<Setting, Value> all = new EnumMap<>(Setting.class);
        all.putAll(values);
        options.forEach((setting, text) -> all.put(setting, Value.checked(setting, text, "--" + setting.key())));
        return new Settings(all);
    }

    /** The value of a setting with its origin. */
    public Value value(Setting setting) {
        Value value = values.get(setting);
        return value == null ? new Value(setting.defaultValue(), "default") : value;
    }

    /** The text of a setting, absent when it is empty. */
    public Optional<String> get(Setting setting) {
        return Optional.of(value(setting).text()).filter(text -> !text.isEmpty());
    }
}
