package stet.term;

/** When to colour. */
public enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER
}
