package stet.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.eval.retrieval.KillEval;

/** {@code stet eval kills}. */
@Command(
        name = "kills",
        description = "Whether an index survives being killed while sources are added.",
        footer = {"", "Example:", "  stet eval kills --kills 20"})
final class EvalKillsCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--kills", paramLabel = "N", description = "How often to kill (100).")
    private int kills = 100;

    @Option(names = "--sources", paramLabel = "N", description = "How many articles to add (20000).")
    private int sources = 20_000;

    @Option(names = "--seed", paramLabel = "N", description = "What the moments are drawn by (1).")
    private long seed = 1;

    @Mixin
    private final WorkFolder work = new WorkFolder();

    EvalKillsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        boolean[] sound = new boolean[1];
        work.use(
                context,
                folder -> sound[0] = new KillEval(
                                EvalKillsCommand::add,
                                folder,
                                System::nanoTime,
                                context.console().out())
                        .run(kills, sources, seed));
        return (sound[0] ? ExitCode.DONE : ExitCode.INDEX).code();
    }

    private static Process add(Path index, Path dump) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = {
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "index",
            "add",
            "--no-embeddings",
            "--index",
            index.toString(),
            dump.toString()
        };
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
