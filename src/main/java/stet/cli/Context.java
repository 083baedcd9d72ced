package stet.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stet.ask.Conversation;
import stet.config.Folders;
import stet.config.Setting;
import stet.config.Settings;
import stet.config.SettingsLoader;
import stet.term.ColorMode;
import stet.term.Console;
import stet.term.Progress;
import stet.term.Theme;

/**
 * What every command needs of the world around it.
 *
 * @param workingFolder relative paths start here
 * @param sessionArticle what a command in a session means when it names no article
 * @param conversation what was asked and answered in a session
 */
public record Context(
        Console console,
        Map<String, String> environment,
        Path workingFolder,
        Folders folders,
        Clock clock,
        Optional<String> sessionArticle,
        Conversation conversation) {

    /** A world in which nothing was asked yet. */
    Context(Console console, Map<String, String> environment, Path workingFolder, Folders folders, Clock clock) {
        this(console, environment, workingFolder, folders, clock, Optional.empty(), new Conversation());
    }

    /** The same world seen from inside a session. */
    Context inSession(Console sessionConsole, Optional<String> article) {
        return new Context(sessionConsole, environment, workingFolder, folders, clock, article, conversation);
    }

    /** The same world with more variables in its environment. */
    Context with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Context(console, Map.copyOf(all), workingFolder, folders, clock, sessionArticle, conversation);
    }

    /** A path as the user gave it, from the working folder. */
    Path resolve(Path path) {
        return workingFolder.resolve(path);
    }

    /** The settings in force; read anew each time, so that a session sees a changed file. */
    Settings settings() {
        return new SettingsLoader(environment, workingFolder, folders).load();
    }

    /** The theme for standard output. */
    Theme theme(GlobalOptions options) {
        ColorMode mode = options.color()
                .orElseGet(() ->
                        ColorMode.valueOf(settings().value(Setting.COLOR).text().toUpperCase(Locale.ROOT)));
        return new Theme(console.coloured(mode, environment));
    }

    /** Progress on standard error for somebody who watches a terminal and wants to see it. */
    Progress progress(GlobalOptions options) {
        return new Progress(console.err(), console.errIsTerminal() && !options.quiet(), clock);
    }
}
