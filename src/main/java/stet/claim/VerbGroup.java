package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/**
 * The verb of a clause with its auxiliaries.
 *
 * @param start first token
 * @param end token after the last
 * @param main the token of the main verb
 */
record VerbGroup(int start, int end, int main, boolean negated, boolean passive, Optional<String> modality) {

    private static final int REACH = 24;

    /** The finite verb groups of a sentence, in order. */
    static List<VerbGroup> all(Sentence sentence) {
        List<VerbGroup> out = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = endOf(sentence, at);
            if (end > at
                    && isFinite(sentence, at, end)
                    && !sentence.is(end - 1, "modal")
                    && !isAdjective(sentence, end)
                    && !isInfinitive(sentence, at, out)) {
                VerbGroup group = read(sentence, at, end);
                out.add(isSharedPassive(sentence, group, out) ? group.asPassive() : group);
            }
            at = Math.max(end, at + 1);
        }
        return out;
    }

    /** "Was arrested and charged": the second verb shares the auxiliary, so it has no object. */
    private static boolean isSharedPassive(Sentence sentence, VerbGroup group, List<VerbGroup> before) {
        int link = group.start - 1;
        boolean joined = sentence.at(link, "and") || (sentence.is(link, Tag.ADV) && sentence.at(link - 1, "and"));
        boolean lone = group.start == group.main && sentence.is(group.main, Tag.VERB);
        boolean open =
                !sentence.isNoun(group.end) && !sentence.is(group.end, Tag.DET) && !sentence.is(group.end, Tag.PRON);
        String word = sentence.token(group.main).lower();
        boolean form = word.endsWith("ed") || Lexicon.has("either-past", word);
        return joined
                && lone
                && open
                && form
                && !before.isEmpty()
                && before.getLast().passive();
    }

    private VerbGroup asPassive() {
        return new VerbGroup(start, end, main, negated, true, modality);
    }

    String lemma(Sentence sentence) {
        return Lemma.verb(sentence.token(main).lower());
    }

    /** Whether the verb is a form of "be" that stands alone. */
    boolean copula(Sentence sentence) {
        return lemma(sentence).equals("be");
    }

    private static boolean verbal(Sentence sentence, int at) {
        return sentence.is(at, Tag.VERB) || sentence.is(at, Tag.AUX);
    }

    private static int endOf(Sentence sentence, int start) {
        if (!verbal(sentence, start)) {
            return start;
        }
        int last = start;
        for (int at = start + 1; sentence.within(at); at++) {
            boolean auxiliary = sentence.is(last, Tag.AUX) || sentence.is(last, "link-verb");
            boolean set = sentence.is(at, "set-to") && sentence.is(last, Tag.AUX) && sentence.at(at + 1, "to");
            boolean linked = sentence.is(at - 1, "link-verb") || sentence.is(at - 1, "set-to");
            boolean linking = set || (sentence.at(at, "to") && linked && verbal(sentence, at + 1));
            boolean filler = sentence.is(at, Tag.ADV) || sentence.is(at, "negation") || sentence.is(at, "filler");
            if (verbal(sentence, at) && (auxiliary || sentence.at(at - 1, "to"))) {
                last = at;
            } else if (!linking && !(filler && sentence.is(last, Tag.AUX))) {
                break;
            }
        }
        return last + 1;
    }

    private static boolean isFinite(Sentence sentence, int start, int end) {
        String first = sentence.token(start).lower();
        boolean infinitive = sentence.at(start - 1, "to");
        boolean participle = first.endsWith("ing")
                && (sentence.is(start, Tag.VERB) || first.equals("being") || first.equals("having"));
        boolean attributive = sentence.is(start, Tag.VERB) && sentence.is(start - 1, Tag.DET);
        boolean agent = sentence.at(end, "by")
                && !sentence.is(end + 1, Tag.NUM)
                && !sentence.is(end + 1, "qualifier")
                && !sentence.is(end + 1, "predeterminer")
                && !sentence.is(end + 1, Tag.SYM);
        boolean lone = end == start + 1 && sentence.is(start, Tag.VERB);
        boolean shut = agent || sentence.is(end, "modal"); // "killed by", "the jobs created will"
        boolean reduced = lone && ((first.endsWith("ed") && shut) || sentence.is(start, "reduced-verb"));
        reduced |= lone && first.endsWith("ed") && sentence.is(start - 1, "clause-link"); // "when asked"
        boolean prepositional = sentence.is(start - 1, Tag.ADP)
                && !sentence.is(start - 1, "clause-link")
                && !sentence.at(start - 1, "than");
        boolean bare = lone && sentence.is(start, "participle") && !sentence.is(start - 1, "relative");
        return !infinitive && !bare && !participle && !attributive && !reduced && !prepositional;
    }

    /** "help rescue the bank", "to cut taxes and raise wages": the base form of a verb behind an infinitive. */
    private static boolean isInfinitive(Sentence sentence, int start, List<VerbGroup> finite) {
        String word = sentence.token(start).lower();
        if (!sentence.is(start, Tag.VERB) || !Lemma.verb(word).equals(word)) {
            return false;
        }
        if (sentence.is(start - 1, Tag.VERB)
                && Lemma.verb(sentence.token(start - 1).lower()).equals("help")) {
            return true;
        }
        int at = start - 2;
        while (at > 0 && start - at < REACH && !verbal(sentence, at)) {
            at--;
        }
        boolean covered = !finite.isEmpty() && finite.getLast().end() > at;
        return sentence.is(start - 1, Tag.CCONJ) && verbal(sentence, at) && sentence.at(at - 1, "to") && !covered;
    }

    /** "Nine are missing" says how they are, not what they do. */
    private static boolean isAdjective(Sentence sentence, int end) {
        return sentence.at(end - 1, "missing") && Phrases.endAfter(sentence, end) == end;
    }

    /** "Threw out", "laid off": the verb with the little word that belongs to it. */
    private static int withParticle(Sentence sentence, int end) {
        boolean particle = sentence.is(end, "particle") && !sentence.at(end + 1, "of");
        boolean measured = sentence.is(end + 1, Tag.NUM) || sentence.is(end + 1, "qualifier");
        boolean limit = measured || (sentence.at(end + 1, "to") && sentence.is(end + 2, Tag.NUM)); // "up to 60"
        return particle && !(limit && sentence.at(end, "up")) ? end + 1 : end;
    }

    /** "levels never exceeded", but not "he not only won" */
    private static boolean isNegatedBefore(Sentence sentence, int start) {
        for (int at = start - 1; sentence.is(at, Tag.ADV) || sentence.is(at, "negation"); at--) {
            if (sentence.is(at, "negation") && !sentence.at(at + 1, "only") && !sentence.at(at + 1, "just")) {
                return true;
            }
        }
        return false;
    }

    private static VerbGroup read(Sentence sentence, int start, int end) {
        int main = end - 1;
        boolean negated = isNegatedBefore(sentence, start);
        boolean be = false;
        int modal = -1;
        for (int at = start; at < end; at++) {
            negated |= sentence.is(at, "negation");
            be |= at < main && Lemma.verb(sentence.token(at).lower()).equals("be");
            boolean weakens = sentence.is(at, "modal")
                    || ((sentence.is(at, "link-verb") || sentence.is(at, "set-to")) && at < main);
            modal = weakens ? at : modal;
        }
        boolean passive = be
                && sentence.is(main, Tag.VERB)
                && !sentence.token(main).lower().endsWith("ing")
                && !sentence.at(main - 1, "to");
        Optional<String> modality = modal < 0
                ? Optional.empty()
                : Optional.of(sentence.words(modal, sentence.at(modal + 1, "to") ? modal + 2 : modal + 1));
        return new VerbGroup(start, withParticle(sentence, end), main, negated, passive, modality);
    }
}
