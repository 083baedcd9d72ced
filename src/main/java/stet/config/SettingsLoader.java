package stet.config;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads settings: environment over the project's file over the user's file over the defaults. Options on the command
 * line win over all of these.
 */
public final class SettingsLoader {

    /** Name of the project's file, looked for in the working folder. */
    public static final String PROJECT_FILE = ".stet.properties";

    private final Map<String, String> environment;
    private final Path workingFolder;
    private final Folders folders;

    public SettingsLoader(Map<String, String> environment, Path workingFolder, Folders folders) {
        this.environment = environment;
        this.workingFolder = workingFolder;
        this.folders = folders;
    }

    /**
     * The settings in force.
     *
     * @throws ConfigException on an unreadable file, an unknown key or a value that cannot be used
     */
    public Settings load() {
        Map<Setting, Settings.Value> values = new EnumMap<>(Setting.class);
        values.put(
                Setting.INDEX,
                new Settings.Value(folders.data().resolve("index").toString(), "default"));
        for (Path file : files()) {
            read(file).forEach((key, value) -> put(values, allowed(key, file), value, file.toString()));
        }
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null && !value.isEmpty()) {
                put(values, setting, value, setting.variable());
            }
        }
        return new Settings(values);
    }

    /** The files that are read where they exist, the weaker first. */
    public List<Path> files() {
        return List.of(folders.config().resolve("config.properties"), workingFolder.resolve(PROJECT_FILE));
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader text = new StringReader(Files.readString(file))) {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException("Cannot read the settings file " + file
                    + ": it is not a UTF-8 file of key=value lines; mend or remove it.");
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .collect(Collectors.toMap(
                        key -> key, key -> properties.getProperty(key).strip()));
    }

    private static Setting allowed(String key, Path file) {
        Setting setting = setting(key, file);
        if (setting.isPersonal() && file.endsWith(PROJECT_FILE)) {
            throw new ConfigException("Setting " + key + " cannot stand in " + file
                    + ", which may come from somebody else: set it in config.properties or as " + setting.variable()
                    + ".");
        }
        return setting;
    }

    private static Setting setting(String key, Path file) {
        return Setting.of(key).orElseThrow(() -> {
            String known =
                    Stream.of(Setting.values())
                            .map(Setting::key)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(", "));
            return new ConfigException(
                    "Unknown setting '" + key + "' in " + file + ": remove it, or use one of " + known + ".");
        });
    }

    private static void put(Map<Setting, Settings.Value> values, Setting setting, String value, String origin) {
        values.put(setting, Settings.Value.checked(setting, value, origin));
    }
}
