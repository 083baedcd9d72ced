package stet.summarize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stet.model.Summary;

/** Cuts a streamed answer into lines, each of which should be one sentence, and checks them as they come. */
final class CheckedLines {

    private static final int MAX_LINE = 2_000;

    /** What the prompt asks for in front of instructions that the model has met. */
    private static final String NOTE = "NOTE:";

    private final Tracer tracer;
    private final int limit;
    private final Consumer<Summary.Sentence> onSentence;
    private final StringBuilder line = new StringBuilder();
    private final List<Summary.Sentence> accepted = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private int dropped;

    CheckedLines(Tracer tracer, int limit, Consumer<Summary.Sentence> onSentence) {
        this.tracer = tracer;
        this.limit = limit;
        this.onSentence = onSentence;
    }

    /** Sentences that the article bears out. */
    List<Summary.Sentence> accepted() {
        return accepted;
    }

    /** How many sentences it does not bear out. */
    int dropped() {
        return dropped;
    }

    /** Instructions that the model says it has met. */
    List<String> reported() {
        return reported;
    }

    void add(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '\n') {
                end(true);
            } else if (line.length() < MAX_LINE) {
                line.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
    }

    /** Takes what stands after the last line break; a sentence that was cut is left out. */
    void end(boolean whole) {
        String sentence = line.toString().strip();
        line.setLength(0);
        if (sentence.isEmpty() || !whole) {
            return;
        }
        if (isNote(sentence)) {
            reported.add(withoutMarks(sentence.substring(NOTE.length()).strip()));
        } else if (accepted.size() < limit) {
            tracer.trace(sentence).ifPresentOrElse(this::accept, () -> dropped++);
        }
    }

    static boolean isNote(String line) {
        return line.startsWith(NOTE);
    }

    private void accept(Summary.Sentence sentence) {
        if (!accepted.contains(sentence)) {
            accepted.add(sentence);
            onSentence.accept(sentence);
        }
    }

    private static String withoutMarks(String quoted) {
        return quoted.replaceAll("^[\"\u201C]|[\"\u201D]$", "");
    }
}
