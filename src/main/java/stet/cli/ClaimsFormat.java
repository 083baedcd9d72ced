package stet.cli;

import java.util.Locale;

/** How a list of claims can be printed. */
enum ClaimsFormat {
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
