package stet.cli;

import java.util.Locale;

/** How most results can be printed. */
enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
