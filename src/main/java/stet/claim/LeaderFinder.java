package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized;
import stet.text.PartOfSpeech.Tag;

/** Finds persons with what a relative clause says they lead or are: "Berg, who heads the service", "who was also mayor". */
final class LeaderFinder {

    private static final int LONGEST = 8;
    private static final Set<String> BEING = Set.of("is", "was", "became", "remains");

    private LeaderFinder() {}

    static List<Mention> find(Sentence sentence) {
        List<Mention> out = new ArrayList<>();
        for (int comma = 1; comma + 2 < sentence.size(); comma++) {
            if (sentence.at(comma, ",") && sentence.at(comma + 1, "who")) {
                mention(sentence, comma).ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Mention> mention(Sentence sentence, int comma) {
        int name = name(sentence, comma);
        return name == comma ? Optional.empty() : led(sentence, name, comma).or(() -> held(sentence, name, comma));
    }

    /** The first token of the name that ends before {@code end}. */
    private static int name(Sentence sentence, int end) {
        int name = end;
        while (sentence.isName(name - 1) && !sentence.is(name - 1, "title")) {
            name--;
        }
        return name;
    }

    private static Optional<Mention> led(Sentence sentence, int name, int comma) {
        int verb = comma + 2;
        int end = end(sentence, verb + 1);
        return Lexicon.get("leading", sentence.token(verb).lower())
                .filter(head -> comma - name >= 2 && end > verb + 1)
                .map(head -> new Mention(
                        sentence.tokens().span(name, end),
                        new Normalized.Role(
                                sentence.words(name, comma),
                                head + " of " + sentence.words(verb + 1, end),
                                Optional.empty())));
    }

    /** "Berg, who was also minister of the interior". */
    private static Optional<Mention> held(Sentence sentence, int name, int comma) {
        int from = comma + 3;
        while (sentence.is(from, Tag.ADV) || sentence.is(from, Tag.DET)) {
            from++;
        }
        int behind = from;
        while (sentence.isNoun(behind) || sentence.is(behind, Tag.ADJ)) {
            behind++;
        }
        boolean titled = BEING.contains(sentence.token(comma + 2).lower())
                && sentence.is(behind - 1, "title")
                && behind > from
                && !sentence.words(comma + 2, from).contains("not");
        int end = sentence.at(behind, "of") ? end(sentence, behind) : behind;
        return titled
                ? Optional.of(RoleFinder.mention(sentence, name, end, from, end, sentence.words(name, comma)))
                : Optional.empty();
    }

    /** Where what is led ends. */
    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end - from < LONGEST && isObject(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean isObject(Sentence sentence, int at) {
        return sentence.isNoun(at)
                || sentence.is(at, Tag.DET)
                || sentence.is(at, Tag.ADJ)
                || sentence.is(at, Tag.PRON)
                || sentence.at(at, "of")
                || sentence.at(at, "'s");
    }
}
