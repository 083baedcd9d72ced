package stet.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A notice in which a publisher corrects other articles, which it names by title or address.
 *
 * @param words of its beginning, in lower case
 * @param addresses in its text, as {@link #address} gives them
 */
record CorrectionNote(List<String> words, Set<String> addresses) {

    private static final String MARK =
            "(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|errat(?:um|a)|for the record)";
    private static final Pattern IN_TITLE =
            Pattern.compile("(?i)\\W*" + MARK + "(?:\\s*[:,|\\u2013\\u2014-].*|\\s+(?:to|for|of|on)\\b.*|\\W*)");
    private static final Pattern AT_START = Pattern.compile("(?i)\\s*" + MARK + "\\s*[:\\u2013\\u2014-]");
    /** "An article on Monday about the ferry misstated …", in the first sentence. */
    private static final Pattern SAYS_WRONG = Pattern.compile(
            "(?i)\\s*(?:in )?(?:an?|our) (?:[\\w-]+ ){0,3}(?:article|story|report|headline|caption|column|editorial)\\b[^.]{0,300}?\\b"
                    + "(?:misstated|misidentified|misspelled|misquoted|incorrectly|wrongly|erroneously|mistakenly|gave the wrong)\\b");

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]{4,500}");
    private static final Pattern AROUND_ADDRESS = Pattern.compile("(?i)^https?://(?:www\\.)?|[/.,;:)]*(?:[?#].*)?$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 4_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 25;

    /** Whether a text is such a notice; one that corrects only itself is not. */
    static boolean is(String title, String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return IN_TITLE.matcher(title).matches()
                || AT_START.matcher(start).lookingAt()
                || SAYS_WRONG.matcher(start).lookingAt();
    }

    /** The notice that a text is; nothing where it is none. */
    static Optional<CorrectionNote> of(String title, String text) {
        if (!is(title, text)) {
            return Optional.empty();
        }
        String start = title + "\n" + text.substring(0, Math.min(text.length(), LONGEST));
        Set<String> addresses = new TreeSet<>();
        ADDRESS.matcher(start)
                .results()
                .map(MatchResult::group)
                .map(CorrectionNote::address)
                .forEach(addresses::add);
        return Optional.of(new CorrectionNote(List.of(words(start).split(" ", -1)), addresses));
    }

    /** Whether a title is only that of such notices, and so the same every day. */
    static boolean isOnlyMark(String title) {
        return Pattern.matches("(?i)\\W*" + MARK + "\\W*", title);
    }

    /** The runs of words that may be the title of an article; a shorter title might stand in any sentence. */
    Set<String> titles() {
        Set<String> runs = new TreeSet<>();
        for (int from = 0; from + FEWEST_WORDS <= words.size(); from++) {
            for (int to = from + FEWEST_WORDS; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                runs.add(String.join(" ", words.subList(from, to)));
            }
        }
        return runs;
    }

    /** A text as its words alone, in lower case. */
    static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** An address without what may differ between links to one page. */
    static String address(String url) {
        String most = url.substring(0, Math.min(url.length(), LONGEST_ADDRESS)).strip();
        return AROUND_ADDRESS.matcher(most).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
