package stet.claim;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.model.Mention;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/**
 * What the check-worthiness model sees of a sentence, each trait by a name: its words (w, l, p, e), their pairs (b, c), its
 * ends (first, last), who does what when (clause, tense), what its numbers are (k, after, digits), and how many of each.
 */
final class CheckworthyFeatures {

    private static final int MOST_FEW = 4;
    private static final int MOST_MANY = 8;
    private static final int LONG = 5;

    /** About how many traits a word brings. */
    private static final int EACH = 4;

    private static final List<String> PERSONS = List.of("i", "we", "you");
    private static final List<String> WITH_NUMBER =
            List.of("talk:i", "talk:we", "talk:you", "tense:modal", "tense:past", "named past", "comparative");

    private final Sentence sentence;
    private final Set<String> out;
    private final String[] lemmas;

    private CheckworthyFeatures(Sentence sentence) {
        this.sentence = sentence;
        out = LinkedHashSet.newLinkedHashSet(EACH * sentence.size());
        lemmas = new String[sentence.size()];
        Arrays.setAll(lemmas, at -> Lemma.verb(sentence.token(at).lower()));
    }

    /**
     * Shows the traits of a sentence.
     *
     * @param values the numbers and times found in it
     */
    static void show(Sentence sentence, List<Mention> values, Checkworthiness.Traits to) {
        var features = new CheckworthyFeatures(sentence);
        features.words(to);
        features.clause();
        features.numbers();
        features.persons();
        values.forEach(value -> features.out.add("k:" + value.value().kind()));
        features.counts(values.size());
        features.out.forEach(to::add);
    }

    private void words(Checkworthiness.Traits to) {
        for (int at = 0; at < sentence.size(); at++) {
            to.add(word(at), kind(at));
            parts(at);
        }
        if (sentence.size() > 0) {
            out.add("first:" + word(0));
            out.add("last:" + word(sentence.size() - 1));
        }
        if (sentence.size() > 1) {
            out.add("first:" + word(0) + " " + word(1));
            out.add("first:" + kind(0) + " " + kind(1));
        }
    }

    /** The base form of a word, how it begins and how it ends. */
    private void parts(int at) {
        String lower = sentence.token(at).lower();
        out.add("l:" + (sentence.isNoun(at) ? Lemma.noun(lower) : lemmas[at]));
        if (lower.length() >= LONG && sentence.token(at).type() == Token.Type.WORD) {
            out.add("p:" + lower.substring(0, 4));
            out.add("e:" + lower.substring(lower.length() - 3));
            out.add("e:" + lower.substring(lower.length() - 2));
        }
    }

    private String word(int at) {
        return isNumber(at) ? "#" : sentence.token(at).lower();
    }

    /** Words that carry the build of a sentence; of the others only the part of speech. */
    private String kind(int at) {
        return switch (sentence.tags().get(at)) {
            case VERB, AUX, ADP, DET, PRON, PART, CCONJ, SCONJ -> isNumber(at) ? "#" : lemmas[at];
            case ADJ, ADV, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, X ->
                sentence.tags().get(at).name();
        };
    }

    /** Who does what when: the first verb with the noun or pronoun before it, and every verb by its tense. */
    private void clause() {
        boolean first = true;
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.is(at, Tag.VERB) && !sentence.is(at, Tag.AUX)) {
                continue;
            }
            String tense = tense(at);
            out.add("tense:" + tense);
            if (first) {
                String subject = subject(at);
                out.add("clause:" + tense);
                out.add("clause:" + subject);
                out.add("clause:" + subject + " " + tense);
                out.add("clause:" + lemmas[at]);
                first = false;
            }
            boolean named = sentence.is(at - 1, Tag.PROPN) || sentence.is(at - 1, "person-pronoun");
            if (named && tense.equals("past")) {
                out.add("named past");
            }
        }
    }

    private String subject(int verb) {
        for (int at = verb - 1; at >= 0; at--) {
            if (sentence.is(at, Tag.PRON)) {
                return sentence.token(at).lower();
            }
            if (sentence.isNoun(at)) {
                return sentence.tags().get(at).name();
            }
        }
        return "nobody";
    }

    private String tense(int at) {
        String word = sentence.token(at).lower();
        if (sentence.is(at, "modal")) {
            return "modal";
        }
        if (word.endsWith("ing")) {
            return "ing";
        }
        boolean changed = !word.endsWith("s") && !sentence.is(at, "present-form") && !lemmas[at].equals(word);
        return changed || word.endsWith("ed") || word.equals("was") ? "past" : "present";
    }

    /** What follows a number, and how it is written. */
    private void numbers() {
        for (int at = 0; at < sentence.size(); at++) {
            String text = sentence.token(at).text();
            boolean comparative = sentence.is(at, Tag.ADJ) && text.endsWith("er");
            if (comparative || sentence.is(at, "comparative")) {
                out.add("comparative");
            }
            if (sentence.is(at, "extreme") || text.endsWith("est")) {
                out.add("extreme");
            }
            if (isNumber(at)) {
                out.add("after:" + (sentence.within(at + 1) ? word(at + 1) : ""));
                out.add(shape(text));
            }
        }
    }

    private static String shape(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return "spelled:" + number.toLowerCase(Locale.ROOT);
        }
        boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
        boolean point = number.indexOf('.') >= 0;
        return year ? "digits:year" : point ? "digits:point" : number.length() > 3 ? "digits:many" : "digits:few";
    }

    /** Who talks to whom, and whether there are numbers in it. */
    private void persons() {
        boolean number = false;
        for (int at = 0; at < sentence.size(); at++) {
            number |= isNumber(at);
            for (String person : PERSONS) {
                if (sentence.is(at, "person-" + person)) {
                    out.add("talk:" + person);
                }
            }
        }
        if (number) {
            WITH_NUMBER.stream().filter(out::contains).toList().forEach(trait -> out.add(trait + " #"));
        }
    }

    /** How many of something there are, as one feature for each step: "numbers:1", "numbers:2". */
    private void counts(int values) {
        int numbers = 0;
        int names = 0;
        int content = 0;
        int persons = 0;
        for (int at = 0; at < sentence.size(); at++) {
            numbers += isNumber(at) ? 1 : 0;
            names += at > 0 && sentence.is(at, Tag.PROPN) ? 1 : 0;
            boolean full = sentence.isNoun(at) || sentence.is(at, Tag.NUM) || sentence.is(at, Tag.ADJ);
            content += full ? 1 : 0;
            persons += sentence.is(at, "talking-person") ? 1 : 0;
        }
        steps("values:", values, MOST_FEW);
        steps("numbers:", numbers, MOST_FEW);
        steps("names:", names, MOST_FEW);
        steps("content:", content / 2, MOST_MANY);
        steps("persons:", persons, MOST_FEW);
        steps("length:", sentence.size() / MOST_FEW, MOST_MANY);
    }

    private void steps(String name, int count, int most) {
        for (int step = 1; step <= Math.min(count, most); step++) {
            out.add(name + step);
        }
    }

    private boolean isNumber(int at) {
        return sentence.token(at).type() == Token.Type.NUMBER || sentence.is(at, Tag.NUM);
    }
}
