package stet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import stet.model.Dossier.ModelUse;
import stet.model.Note;
import stet.model.Outcome;
import stet.model.Problem;
import stet.model.Usage;
import stet.pipeline.Assistant;
import stet.pipeline.ModelRun;
import stet.pipeline.Offline;
import stet.term.SafeText;

/**
 * The run of a command that a language model may have a part in: says on standard error what became of it, and when the
 * user interrupts it, lets the command print what is there.
 */
final class AssistedRun implements AutoCloseable {

    /** The JVM is about to end: whatever takes longer than this is lost. */
    private static final int SECONDS_TO_PRINT = 10;

    private final Context context;
    private final GlobalOptions options;
    private final Optional<ModelRun> run;
    private final Assistant assistant;
    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread onInterrupt = new Thread(this::interrupt);

    /** A run without a model where {@code run} is absent. */
    AssistedRun(Context context, GlobalOptions options, Optional<ModelRun> run) {
        this.context = context;
        this.options = options;
        this.run = run;
        this.assistant = run.map(ModelRun::assistant).orElseGet(Offline::new);
        if (run.isPresent()) {
            Runtime.getRuntime().addShutdownHook(onInterrupt);
        }
    }

    private void interrupt() {
        run.ifPresent(ModelRun::interrupt);
        try {
            boolean done = printed.await(SECONDS_TO_PRINT, TimeUnit.SECONDS);
            if (!done) {
                context.console().err().println("stet: stopped before the result could be printed.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who does the work. */
    Assistant assistant() {
        return assistant;
    }

    /** Says what could not be done and what else is worth knowing; gives the exit code that follows from it. */
    ExitCode report(Outcome<?> outcome) {
        return report(outcome.problems(), outcome.notes());
    }

    /** The same for problems and notes that stand alone. */
    ExitCode report(List<Problem> problems, List<Note> notes) {
        if (isDry()) {
            return ExitCode.DONE;
        }
        problems.forEach(problem -> say(problem.subject() + ": " + problem.message()));
        if (!options.quiet()) {
            notes.forEach(note -> say("note: " + note.subject() + ": " + note.message()));
            run.ifPresent(used -> say(spent(used.use())));
        }
        boolean outOfReach = run.map(ModelRun::isOutOfReach).orElse(false);
        return outOfReach ? ExitCode.MODEL : problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private void say(String message) {
        PrintWriter err = context.console().err();
        err.println("stet: " + SafeText.line(message));
        err.flush();
    }

    private static String spent(ModelUse use) {
        Usage usage = use.usage();
        String cost = use.cost()
                .map(amount -> ", cost " + amount.stripTrailingZeros().toPlainString())
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s: %d calls, %d answers from the cache, %d tokens sent, %d received%s.",
                use.name(),
                usage.calls(),
                usage.cached(),
                usage.inputTokens(),
                usage.outputTokens(),
                cost);
    }

    /** Whether nothing is sent, so that what would be sent is the result. */
    boolean isDry() {
        return run.map(ModelRun::isDry).orElse(false);
    }

    /** What would be sent, for a person to read. */
    String unsent() {
        return run.map(dry -> UnsentText.render(dry.unsent())).orElse("");
    }

    @Override
    public void close() {
        context.console().out().flush();
        context.console().err().flush();
        printed.countDown();
        if (run.isPresent()) {
            run.get().close();
            forgetHook();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The JVM is ending already, and the hook is what let us come here.
            return;
        }
    }
}
