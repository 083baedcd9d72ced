package stet.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.text.Token;

/** What titles are held of: "transport", "Israeli", "the roads department". */
final class TitleScope {

    private static final int STEM = 4;
    private static final int ENDING = 2;

    private TitleScope() {}

    /** The fields of government among some words; "treasury" is "finance". */
    static Set<String> portfolio(Stream<String> words) {
        return words.flatMap(word -> Terms.WORDS.get("portfolio", word).stream())
                .collect(Collectors.toSet());
    }

    /** Of "Norway's central bank" the bank; of "the mayor's office", which names nothing by itself, all. */
    static Set<String> of(List<Token> tokens) {
        int owner = tokens.size() - 1;
        while (owner >= 0 && !Terms.WORDS.has("owner", tokens.get(owner).lower())) {
            owner--;
        }
        Set<String> owned = Terms.of(tokens.subList(owner + 1, tokens.size()));
        return distinctive(owned).isEmpty() ? Terms.of(tokens) : owned;
    }

    /** "The roads department" and "the parks department" share no more than what every department is called. */
    static boolean meet(Set<String> a, Set<String> b) {
        Set<String> own = distinctive(a);
        Set<String> theirs = distinctive(b);
        return own.isEmpty() || theirs.isEmpty()
                ? !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a))
                : own.stream().anyMatch(word -> has(theirs, word));
    }

    private static Set<String> distinctive(Set<String> words) {
        return words.stream()
                .filter(word ->
                        Stream.of("everywhere", "group", "organ").noneMatch(list -> Terms.WORDS.has(list, word)))
                .collect(Collectors.toSet());
    }

    /** Whether some words have a word, or another form of it. */
    static boolean has(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(other -> haveOneStem(word, other));
    }

    /** "Israel" will do for "Israeli", "China" for "Chinese". */
    private static boolean haveOneStem(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int stem = Math.max(STEM, shorter - ENDING);
        return shorter >= STEM && a.regionMatches(0, b, 0, stem);
    }
}
