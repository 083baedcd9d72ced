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
    public record Value(String text, String origin) {}

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
