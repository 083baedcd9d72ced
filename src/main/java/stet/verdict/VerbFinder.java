package stet.verdict;

import java.util.List;
import java.util.stream.IntStream;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Tokens;

/** Finds the verbs of a sentence, auxiliaries apart, where the tagger takes some for nouns and some nouns for verbs. */
record VerbFinder(Tokens tokens, List<Tag> tags) {

    /** The parts of speech put right: what is found to be a verb, and what was taken for one. */
    List<Tag> corrected() {
        return IntStream.range(0, tokens.size())
                .mapToObj(at -> isVerb(at)
                        ? Tag.VERB
                        : tags.get(at) == Tag.VERB && isAttribute(at)
                                ? Tag.ADJ
                                : tags.get(at) == Tag.VERB && isMisread(at) ? Tag.NOUN : tags.get(at))
                .toList();
    }

    /** Their indexes, in order. */
    List<Integer> verbs() {
        return IntStream.range(0, tokens.size()).filter(this::isVerb).boxed().toList();
    }

    /** "Clear Skies welcomed it": a word with a capital is no verb, a participle at the beginning apart. */
    private boolean isVerb(int at) {
        boolean participle = at == 0 && (word(0).endsWith("ing") || word(0).endsWith("ed"));
        boolean named = tokens.get(at).capitalized() && !participle;
        return !named && ((tags.get(at) == Tag.VERB && !isMisread(at)) || isPast(at) || isAfterModal(at));
    }

    /** "Sunday's referendum", "second seed": after a possessive, or as it is after an adjective, what looks like a verb is none. */
    private boolean isMisread(int at) {
        boolean owned = at > 1
                && (tags.get(at - 2).noun() || tokens.get(at - 2).capitalized())
                && (word(at - 1).equals("'s") || word(at - 1).equals("\u2019s"));
        boolean described = at > 0
                && tags.get(at - 1) == Tag.ADJ
                && !Topic.isName(tokens.get(at - 1))
                && Lemma.verb(word(at)).equals(word(at))
                && !isPast(at);
        return owned || described || isBeforePast(at) || isAfterSingular(at) || isAttribute(at);
    }

    /** "The stolen money", "his newly bought car" */
    private boolean isAttribute(int at) {
        int before = at > 0 && tags.get(at - 1) == Tag.ADV ? at - 2 : at - 1;
        return before >= 0
                && at + 1 < tokens.size()
                && (tags.get(before) == Tag.DET || Terms.WORDS.has("determiner", word(before)))
                && tags.get(at + 1) == Tag.NOUN
                && !Lemma.verb(word(at)).equals(word(at));
    }

    /** "The pension reform": after one thing a base form is no verb, but for those whose past is like it. */
    private boolean isAfterSingular(int at) {
        String noun = word(at - 1);
        boolean single = at > 1
                && tags.get(at - 1) == Tag.NOUN
                && Lemma.noun(noun).equals(noun)
                && !Terms.WORDS.has("collective", noun)
                && (tags.get(at - 2) == Tag.DET || tags.get(at - 2) == Tag.ADJ);
        return single && Lemma.verb(word(at)).equals(word(at)) && !Terms.WORDS.has("unchanging", word(at));
    }

    /** "Revenue fell": a base form directly before a past form is its noun. */
    private boolean isBeforePast(int at) {
        boolean base = Lemma.verb(word(at)).equals(word(at));
        return base && at + 1 < tokens.size() && isPast(at + 1) && !Terms.WORDS.has("modal", word(at - 1));
    }

    /** "It would appeal": after a modal even what looks like a noun is the verb. */
    private boolean isAfterModal(int at) {
        int before = Terms.WORDS.has("negation", word(at - 1)) ? at - 2 : at - 1;
        boolean misread = tags.get(at) == Tag.NOUN || tags.get(at) == Tag.ADJ;
        return misread && !word(at - 1).equals("no") && Terms.WORDS.has("modal", word(before));
    }

    /** "Revenue fell": some past forms look like nouns or adjectives to the tagger. */
    private boolean isPast(int at) {
        String word = word(at);
        String base = Lemma.verb(word);
        boolean inflected = !base.equals(word) && !word.endsWith("s") && !word.endsWith("ing") && !word.endsWith("ed");
        boolean noun = at > 0 && (tags.get(at - 1) == Tag.DET || tags.get(at - 1) == Tag.ADJ);
        boolean unchanged = Terms.WORDS.has("unchanging", word) && (tags.get(at) == Tag.ADV || tags.get(at) == Tag.ADJ);
        // "Nobody was injured": a participle that the tagger takes for an adjective.
        boolean passive = tags.get(at) == Tag.ADJ && word.endsWith("ed") && Terms.WORDS.has("passive", word(at - 1));
        return (inflected || unchanged || passive) && !noun && !tokens.get(at).capitalized() && Poles.has(base);
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
