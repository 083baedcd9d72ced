package stet.cli;

import java.util.Locale;

/** What a command can print. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    MARKDOWN,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
