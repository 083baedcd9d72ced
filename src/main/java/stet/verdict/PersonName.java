package stet.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stet.text.Token;
import stet.text.Tokens;

/**
 * A run of capitalized words that may be a person's name, from any word of the run on.
 *
 * @param words the words, hyphenated ones whole
 * @param first index of its first token
 * @param end index of the token after its last
 */
record PersonName(List<String> words, int first, int end) {

    private static final int LONGEST = 5;

    static List<String> words(String name) {
        return Arrays.stream(name.split(" ", LONGEST + 1))
                .filter(w -> !w.isBlank())
                .toList();
    }

    /** Every run of two to five capitalized words, the longer first; a particle as in "Anna van der Berg" counts as one. */
    static List<PersonName> in(Tokens tokens) {
        List<PersonName> names = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            if (isNamePart(tokens.get(start))) {
                names.addAll(from(tokens, start).reversed());
            }
        }
        return names;
    }

    /** The longest runs, without the titles before them. */
    static List<PersonName> people(Tokens tokens) {
        List<PersonName> people = new ArrayList<>();
        for (PersonName name : in(tokens)) {
            boolean inside =
                    people.stream().anyMatch(known -> known.first() <= name.first() && name.end() <= known.end());
            if (!inside && !name.isTitled()) {
                people.add(name);
            }
        }
        return List.copyOf(people);
    }

    /** "Prime Minister Ann Lee", "President-elect Ann Lee", but not "Ann Bishop". */
    private boolean isTitled() {
        return words.subList(0, words.size() - 1).stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("-.*", ""))
                .anyMatch(word ->
                        Title.isHead(word) || Terms.WORDS.has("status", word) || Terms.WORDS.has("honorific", word));
    }

    private static List<PersonName> from(Tokens tokens, int start) {
        List<PersonName> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int at = start;
        while (at < tokens.size() && words.size() < LONGEST && (isNamePart(tokens.get(at)) || isParticle(tokens, at))) {
            int end = at + 1;
            while (tokens.at(end, "-") && tokens.joined(end) && tokens.joined(end + 1)) {
                end += 2;
            }
            words.add(tokens.span(at, end).of(tokens.text()));
            at = end;
            if (words.size() > 1 && isNamePart(tokens.get(at - 1))) {
                names.add(new PersonName(List.copyOf(words), start, at));
            }
        }
        return names;
    }

    private static boolean isNamePart(Token token) {
        return token.type() == Token.Type.WORD && token.capitalized() && !Terms.WORDS.has("function", token.lower());
    }

    private static boolean isParticle(Tokens tokens, int at) {
        return Terms.WORDS.has("particle", tokens.get(at).lower());
    }

    /** "World Health Organization", "Fox News": the name of no person. */
    boolean isBody() {
        return words.stream()
                .map(word -> Terms.of(word.toLowerCase(Locale.ROOT)))
                .anyMatch(terms -> Stream.of("everywhere", "group", "organ")
                        .anyMatch(list -> terms.stream().anyMatch(term -> Terms.WORDS.has(list, term))));
    }

    boolean isCalled(List<String> name) {
        return words.stream()
                .map(Spelling::fold)
                .toList()
                .equals(name.stream().map(Spelling::fold).toList());
    }

    String text() {
        return String.join(" ", words);
    }
}
