package stet.model;

/** How a passage stands to a claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    NEUTRAL
}
