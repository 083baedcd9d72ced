package stet.claim;

/**
 * What a model may weigh of a sentence, written "w:word", "b:word word", "numbers:2". Kept in parts, because putting them
 * together for every word of a text would take longer than all else that is done with them.
 *
 * @param kind up to and with the colon
 * @param second empty where there is but one part
 */
record Trait(String kind, String first, String second) {

    static Trait of(String kind, String first) {
        return new Trait(kind, first, "");
    }

    /** Undoes {@link #toString()}. */
    static Trait parse(String written) {
        int first = written.indexOf(':') + 1;
        int space = written.indexOf(' ', first);
        return space < 0
                ? of(written.substring(0, first), written.substring(first))
                : new Trait(written.substring(0, first), written.substring(first, space), written.substring(space + 1));
    }

    /** Strings keep their hashes, and the one that a record makes for itself is slow until it has been compiled. */
    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + first.hashCode()) * 31 + second.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait
                && kind.equals(trait.kind)
                && first.equals(trait.first)
                && second.equals(trait.second);
    }

    @Override
    public String toString() {
        return second.isEmpty() ? kind + first : kind + first + " " + second;
    }
}
