package stet.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import stet.model.Dossier.ModelUse;
import stet.model.Note;
import stet.model.Problem;
import stet.model.Usage;
import stet.pipeline.Assistant;
import stet.pipeline.ModelRun;

/** A run with a model: says what it used, and lets the command print what is there when the user interrupts it. */
final class ModelledRun extends AssistedRun {

    /** The JVM is about to end: whatever takes longer than this is lost. */
    private static final int SECONDS_TO_PRINT = 10;

    private final ModelRun run;
    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread onInterrupt = new Thread(this::interrupt);

    ModelledRun(Context context, GlobalOptions options, ModelRun run) {
        super(context, options);
        this.run = run;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    private void interrupt() {
        run.interrupt();
        try {
            if (!printed.await(SECONDS_TO_PRINT, TimeUnit.SECONDS)) {
                say("stopped before the result could be printed.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    Assistant assistant() {
        return run.assistant();
    }

    @Override
    ExitCode report(List<Problem> problems, List<Note> notes) {
        if (isDry()) {
            return ExitCode.DONE;
        }
        ExitCode code = super.report(problems, notes);
        remark(spent(run.assistant().use()));
        return run.isOutOfReach() ? ExitCode.MODEL : code;
    }

    private static String spent(ModelUse use) {
        Usage usage = use.usage();
        String cost = use.cost()
                .map(amount -> ", cost " + amount.stripTrailingZeros().toPlainString())
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s: calls %d, from the cache %d, tokens sent %d, tokens received %d%s.",
                use.name(),
                usage.calls(),
                usage.cached(),
                usage.inputTokens(),
                usage.outputTokens(),
                cost);
    }

    @Override
    boolean isDry() {
        return run.isDry();
    }

    @Override
    String unsent() {
        return UnsentText.render(run.unsent());
    }

    @Override
    public void close() {
        flush();
        printed.countDown();
        run.close();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The JVM is ending already, and the hook is what let us come here.
            return;
        }
    }
}
