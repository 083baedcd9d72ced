package stet.cli;

import java.io.PrintWriter;
import java.util.List;
import stet.model.Note;
import stet.model.Outcome;
import stet.model.Problem;
import stet.pipeline.Assistant;
import stet.pipeline.Offline;
import stet.term.SafeText;

/**
 * The run of a command that a language model may have a part in: who does the work, and on standard error what became of
 * it. This one asks no model.
 */
class AssistedRun implements AutoCloseable {

    private final Context context;
    private final GlobalOptions options;

    AssistedRun(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    /** Who does the work. */
    Assistant assistant() {
        return new Offline();
    }

    /** Says what could not be done and what else is worth knowing; gives the exit code that follows from it. */
    final ExitCode report(Outcome<?> outcome) {
        return report(outcome.problems(), outcome.notes());
    }

    /** The same for problems and notes that stand alone. */
    ExitCode report(List<Problem> problems, List<Note> notes) {
        problems.forEach(problem -> say(problem.subject() + ": " + problem.message()));
        notes.forEach(note -> remark("note: " + note.subject() + ": " + note.message()));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    /** Says something that {@code --quiet} keeps silent. */
    final void remark(String message) {
        if (!options.quiet()) {
            say(message);
        }
    }

    final void say(String message) {
        PrintWriter err = context.console().err();
        err.println("stet: " + SafeText.line(message));
        err.flush();
    }

    final void flush() {
        context.console().out().flush();
        context.console().err().flush();
    }

    /** Whether nothing is sent, so that what would be sent is the result. */
    boolean isDry() {
        return false;
    }

    /** What would be sent, for a person to read. */
    String unsent() {
        return "";
    }

    @Override
    public void close() {
        flush();
    }
}
