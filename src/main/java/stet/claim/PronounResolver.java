package stet.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized;
import stet.text.PartOfSpeech.Tag;

/** Puts a person's name where "he" or "she" opens a statement and only one person can be meant; else says so. */
final class PronounResolver {

    private final List<Mention> roles;
    private final Optional<String> before;
    private final boolean several;

    /**
     * @param found what the sentence holds, for the persons named in it
     * @param before the one person that the sentence before names
     * @param several whether it names more than one
     */
    PronounResolver(List<Mention> found, Optional<String> before, boolean several) {
        this.roles = found.stream()
                .filter(mention -> mention.value() instanceof Normalized.Role)
                .toList();
        this.before = before;
        this.several = several;
    }

    /** The statement that takes in tokens {@code from} to {@code to}. */
    Statement resolve(String text, Sentence sentence, int from, int to) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        boolean subject = Lexicon.has("person-subject", first.toLowerCase(Locale.ROOT));
        Optional<String> person = subject ? person(sentence, from) : Optional.empty();
        int rest = person.isPresent() ? from + 1 : from;
        return new Statement(
                person.map(name -> name + text.substring(first.length())).orElse(text),
                from,
                to,
                unresolved(sentence, rest, to));
    }

    /** The only person named before token {@code at}: in this sentence, or else in the one before. */
    private Optional<String> person(Sentence sentence, int at) {
        if (several) {
            return Optional.empty();
        }
        Set<String> named = new LinkedHashSet<>();
        for (Mention role : roles) {
            if (role.span().start() < sentence.token(at).start() && role.value() instanceof Normalized.Role person) {
                named.add(person.person());
            }
        }
        if (named.size() == 1 && before.isEmpty()) {
            return named.stream().findFirst();
        }
        return named.isEmpty() ? before : Optional.empty();
    }

    private static List<String> unresolved(Sentence sentence, int from, int to) {
        if (!sentence.has("demonstrative") && !sentence.has("unresolved")) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        for (int at = from; at < to; at++) {
            boolean determiner = sentence.is(at, "demonstrative") && sentence.isNoun(at + 1);
            String word =
                    determiner ? sentence.words(at, at + 2) : sentence.token(at).text();
            boolean open = determiner ? pointsBack(sentence, at) : sentence.is(at, "unresolved");
            if (open && !out.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    /** "This decision" does; "this week" and "said that Washington" do not. */
    private static boolean pointsBack(Sentence sentence, int at) {
        return sentence.is(at, Tag.DET) && !sentence.is(at + 1, "time-noun");
    }
}
