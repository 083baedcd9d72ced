package stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stet.config.ConfigException;
import stet.config.Folders;
import stet.config.Setting;
import stet.config.Settings;
import stet.index.EvidenceIndex;
import stet.index.IndexException;
import stet.llm.ModelSpec;
import stet.term.SafeText;

/** {@code stet doctor}. */
@Command(
        name = "doctor",
        description = "Says whether everything that Stet needs is there.",
        footer = {"", "Example:", "  stet doctor"})
final class DoctorCommand implements Callable<Integer> {

    private static final List<String> KEYS =
            List.of("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY", "MISTRAL_API_KEY");

    private final Context context;

    @Mixin
    private final IndexOptions index = new IndexOptions();

    DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        line("stet", StetVersion.number());
        line("java", Runtime.version() + ", " + System.getProperty("java.home"));
        Settings settings = context.settings();
        String model = settings.value(Setting.MODEL).text().strip();
        line("model", model.equals("none") ? model : model + ", " + key(model, settings));
        for (String key : KEYS) {
            line(key, context.environment().getOrDefault(key, "").isEmpty() ? "not set" : "set");
        }
        folders();
        return index().code();
    }

    private String key(String model, Settings settings) {
        try {
            List<String> variables =
                    ModelSpec.parse(model).orElseThrow().provider().keyVariables();
            boolean there = settings.get(Setting.KEY_COMMAND).isPresent()
                    || variables.isEmpty()
                    || variables.stream()
                            .anyMatch(name -> !context.environment()
                                    .getOrDefault(name, "")
                                    .isEmpty());
            return there ? "its key is there" : "its key is missing: set " + variables.getFirst();
        } catch (IllegalArgumentException e) {
            throw new ConfigException(String.valueOf(e.getMessage()));
        }
    }

    private void folders() {
        Folders folders = context.folders();
        line("settings", folders.config().toString());
        line("history", folders.state().toString());
    }

    private ExitCode index() {
        Path folder = index.folder(context);
        try (EvidenceIndex open = index.open(context)) {
            line("index", folder + ", " + open.stats().sources() + " sources");
            return ExitCode.DONE;
        } catch (IndexException e) {
            line("index", String.valueOf(e.getMessage()));
            return ExitCode.INDEX;
        }
    }

    private void line(String name, String value) {
        context.console().out().printf("%-18s %s%n", name, SafeText.line(value));
    }
}
