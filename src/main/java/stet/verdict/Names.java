package stet.verdict;

import java.util.List;
import java.util.Optional;
import stet.text.Lemma;

/** Whether two names are two spellings, or two accounts, of one person. */
final class Names {

    private static final int MIN_LENGTH = 4;
    private static final int TYPING_ERROR = 2;
    private static final int MIN_LONG = 5;
    private static final int MISREMEMBERED = 3;

    private Names() {}

    /** A name in the sentence that is the person's with one part spelt otherwise; empty where the person is named too. */
    static Optional<PersonName> variant(List<String> person, SourceSentence source) {
        List<PersonName> people = PersonName.in(source.clause().tokens());
        return people.stream().anyMatch(p -> isSame(person, p.words()))
                ? Optional.empty()
                : people.stream().filter(p -> isVariant(person, p.words())).findFirst();
    }

    /** The same given name and surname, whatever stands between. */
    static boolean isSame(List<String> a, List<String> b) {
        return a.size() > 1 && b.size() > 1 && same(a.getFirst(), b.getFirst()) && same(a.getLast(), b.getLast());
    }

    /** One of given name and surname is the same and the other nearly so. */
    static boolean isVariant(List<String> claimed, List<String> found) {
        if (found.size() < 2 || claimed.size() < 2 || isSame(claimed, found)) {
            return false;
        }
        boolean given = same(claimed.getFirst(), found.getFirst());
        boolean surname = same(claimed.getLast(), found.getLast());
        return (surname && near(claimed.getFirst(), found.getFirst(), TYPING_ERROR))
                || (given && near(claimed.getLast(), found.getLast(), TYPING_ERROR));
    }

    /** Looser, for two people under one title at one event: "Lorna Vasey" and "Laura Vasey", "Oskar Brenner" and "Oscar Brennan". */
    static boolean isMisremembered(List<String> claimed, List<String> found) {
        if (found.size() < 2 || claimed.size() < 2 || isSame(claimed, found)) {
            return false;
        }
        return misremembered(claimed.getFirst(), found.getFirst()) && misremembered(claimed.getLast(), found.getLast());
    }

    private static boolean misremembered(String a, String b) {
        boolean sameInitial = Spelling.fold(a).charAt(0) == Spelling.fold(b).charAt(0);
        boolean longer = Math.min(a.length(), b.length()) >= MIN_LONG;
        return same(a, b) || near(a, b, TYPING_ERROR) || (sameInitial && longer && near(a, b, MISREMEMBERED));
    }

    private static boolean same(String a, String b) {
        String one = Spelling.fold(a);
        String other = Spelling.fold(b);
        boolean cut = a.startsWith(b + "-") || b.startsWith(a + "-");
        return cut
                || one.equals(other)
                || Spelling.british(one).equals(Spelling.british(other))
                || Lemma.noun(one).equals(Lemma.noun(other));
    }

    private static boolean near(String a, String b, int edits) {
        return Math.min(a.length(), b.length()) >= MIN_LENGTH
                && EditDistance.within(Spelling.fold(a), Spelling.fold(b), edits);
    }
}
