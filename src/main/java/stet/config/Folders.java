package stet.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a user's files lie, by the XDG Base Directory Specification.
 *
 * @param config settings
 * @param data the index
 * @param state history of the session
 * @param cache answers of language models
 */
public record Folders(Path config, Path data, Path state, Path cache) {

    /** The folders that an environment asks for. */
    public static Folders of(Map<String, String> environment, Path home) {
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
    }

    /** The specification says that a relative path is to be ignored. */
    private static Path folder(Map<String, String> environment, String variable, Path fallback) {
        String value = environment.getOrDefault(variable, "");
        Path base = Path.of(value).isAbsolute() ? Path.of(value) : fallback;
        return base.resolve("stet");
    }
}
