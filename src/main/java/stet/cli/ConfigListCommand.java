package stet.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import stet.config.Setting;
import stet.config.Settings;
import stet.term.SafeText;

/** {@code stet config list}. */
@Command(
        name = "list",
        description = {
            "Lists every setting with its value and where that comes from.",
            "An option wins over an environment variable (STET_INDEX), that over .stet.properties in the working"
                    + " folder, that over config.properties in the user's configuration folder."
        },
        footer = {"", "Example:", "  stet config list"})
final class ConfigListCommand implements Callable<Integer> {

    private final Context context;

    ConfigListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Settings settings = context.settings();
        context.console()
                .out()
                .print(Arrays.stream(Setting.values())
                        .map(setting -> line(setting, settings.value(setting)))
                        .collect(Collectors.joining()));
        return ExitCode.DONE.code();
    }

    private static String line(Setting setting, Settings.Value value) {
        String shown = value.text().isEmpty() ? "(none)" : SafeText.line(value.text());
        return "%-18s %-40s %s%n".formatted(setting.key(), shown, SafeText.line(value.origin()));
    }
}
