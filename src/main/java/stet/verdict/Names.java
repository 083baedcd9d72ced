package stet.verdict;

import java.util.List;
import java.util.stream.Stream;
import stet.text.Lemma;

/** How like two names are: one person's, in one spelling or two, or those of two people. */
final class Names {

    private static final int MIN_PART = 2;
    private static final int SHORT = 3;
    private static final int MIN_LENGTH = 4;
    private static final int TYPING_ERROR = 2;
    private static final int SHORT_TYPING_ERROR = 1;
    private static final int MIN_LONG = 5;
    private static final int MISREMEMBERED = 3;

    private Names() {}

    /** From the same name to that of somebody else. */
    enum Likeness {
        /** The same given name and surname, whatever stands between. */
        SAME,
        /** One of the two is the same and the other has a slip of the pen. */
        NEAR,
        /** Each is nearly the same, as when a name is written from memory: "Oskar Brenner", "Oscar Brennan". */
        ALIKE,
        /** One of the two is the same, and the other is another: "Robert Danby", "Rupert Danby". */
        HALF,
        OTHER
    }

    static Likeness compare(List<String> one, List<String> other) {
        List<String> a = withoutSuffix(one);
        List<String> b = withoutSuffix(other);
        if (a.size() < 2 || b.size() < 2 || areOfTwoGenerations(one, other)) {
            return Likeness.OTHER;
        }
        return compare(a.getFirst(), a.getLast(), b.getFirst(), b.getLast());
    }

    /** Whether one may be the other's name written otherwise. */
    static boolean isRenamed(List<String> one, List<String> other) {
        return switch (compare(one, other)) {
            case NEAR, ALIKE, HALF -> true;
            case SAME, OTHER -> false;
        };
    }

    private static Likeness compare(String given, String surname, String otherGiven, String otherSurname) {
        if (isDirection(given) || isDirection(otherGiven)) {
            return Likeness.OTHER;
        }
        boolean sameGiven =
                same(given, otherGiven) || Spelling.areOneGivenName(Spelling.fold(given), Spelling.fold(otherGiven));
        boolean sameSurname = same(surname, otherSurname);
        if (sameGiven && sameSurname) {
            return Likeness.SAME;
        }
        if ((sameSurname && isSlip(given, otherGiven)) || (sameGiven && isSlip(surname, otherSurname))) {
            return Likeness.NEAR;
        }
        if (isAlike(given, otherGiven) && isAlike(surname, otherSurname)) {
            return Likeness.ALIKE;
        }
        boolean half = (sameSurname && areWhole(given, otherGiven)) || (sameGiven && areWhole(surname, otherSurname));
        return half ? Likeness.HALF : Likeness.OTHER;
    }

    /** South Korea is no slip for North Korea. */
    private static boolean isDirection(String word) {
        return Terms.WORDS.has("scope", Spelling.fold(word));
    }

    /** Father and son. */
    private static boolean areOfTwoGenerations(List<String> one, List<String> other) {
        boolean both = isSuffix(one.getLast()) && isSuffix(other.getLast());
        return both && !Spelling.fold(one.getLast()).equals(Spelling.fold(other.getLast()));
    }

    private static List<String> withoutSuffix(List<String> name) {
        return !name.isEmpty() && isSuffix(name.getLast()) ? name.subList(0, name.size() - 1) : name;
    }

    private static boolean isSuffix(String word) {
        return Terms.WORDS.has("generation", Spelling.fold(word));
    }

    /** No initials, which may stand for the other. */
    private static boolean areWhole(String a, String b) {
        return Stream.of(a, b).allMatch(part -> part.length() >= MIN_PART && Character.isLowerCase(part.charAt(1)));
    }

    private static boolean same(String a, String b) {
        String one = Spelling.fold(a);
        String other = Spelling.fold(b);
        boolean cut = a.startsWith(b + "-") || b.startsWith(a + "-");
        return cut
                || one.equals(other)
                || Spelling.plain(one).equals(Spelling.plain(other))
                || Lemma.noun(one).equals(Lemma.noun(other));
    }

    private static boolean isAlike(String a, String b) {
        boolean sameInitial = Spelling.fold(a).charAt(0) == Spelling.fold(b).charAt(0);
        boolean longer = Math.min(a.length(), b.length()) >= MIN_LONG;
        return same(a, b) || isSlip(a, b) || (sameInitial && longer && isWithin(a, b, MISREMEMBERED));
    }

    private static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        boolean sameInitial = Spelling.fold(a).charAt(0) == Spelling.fold(b).charAt(0);
        return shorter >= MIN_LENGTH
                ? isWithin(a, b, TYPING_ERROR)
                : shorter == SHORT && sameInitial && isWithin(a, b, SHORT_TYPING_ERROR);
    }

    private static boolean isWithin(String a, String b, int edits) {
        return EditDistance.within(Spelling.fold(a), Spelling.fold(b), edits);
    }
}
