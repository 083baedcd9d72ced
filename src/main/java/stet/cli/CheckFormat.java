package stet.cli;

import java.util.Locale;

/** How the result of a check can be printed. */
enum CheckFormat {
    TEXT,
    JSON,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
