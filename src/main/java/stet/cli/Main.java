package stet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import stet.config.Folders;
import stet.term.Console;
import stet.term.WatchedOutput;

/** Starts Stet in a process of its own; the one place that ends it. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.setProperty(QuietLogging.PROPERTY, QuietLogging.class.getName());
        Map<String, String> environment = System.getenv();
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        Console console = Console.system(environment, out);
        // HOME is what "~" means to the shell; Java asks the list of users, which containers may not have right.
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
        Context context =
                new Context(console, environment, Path.of(""), Folders.of(environment, home), Clock.systemUTC());
        int code = CommandTree.execute(context, args);
        console.out().flush();
        out.failure()
                .ifPresent(reason -> console.err()
                        .println("stet: Standard output is incomplete (" + reason + "): send it elsewhere."));
        console.err().flush();
        System.exit(out.failure().isPresent() ? ExitCode.USAGE.code() : code);
    }
}
