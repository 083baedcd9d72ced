package stet.term;

import stet.model.Stance;
import stet.model.Verdict;

/** What things look like on a terminal, by what they mean. */
public final class Theme {

    private static final String RESET = "\u001b[0m";

    private final boolean coloured;

    /** A theme that colours, or one that leaves text as it is. */
    public Theme(boolean coloured) {
        this.coloured = coloured;
    }

    /** A heading. */
    public String heading(String text) {
        return paint("\u001b[1m", text);
    }

    /** Something less important than the text around it. */
    public String faint(String text) {
        return paint("\u001b[2m", text);
    }

    /** Words that a search matched. */
    public String match(String text) {
        return paint("\u001b[1;33m", text);
    }

    /** Text in the colour of a verdict. */
    public String verdict(Verdict.Label label, String text) {
        return switch (label) {
            case SUPPORTED -> paint("\u001b[32m", text);
            case REFUTED -> paint("\u001b[1;31m", text);
            case CONFLICTING -> paint("\u001b[33m", text);
            case NOT_ENOUGH_EVIDENCE, NOT_CHECKABLE -> faint(text);
        };
    }

    /** Text in the colour of a stance. */
    public String stance(Stance stance, String text) {
        return switch (stance) {
            case SUPPORTS -> paint("\u001b[32m", text);
            case REFUTES -> paint("\u001b[31m", text);
            case NEUTRAL -> faint(text);
        };
    }

    private String paint(String code, String text) {
        return coloured ? code + text + RESET : text;
    }
}
