package stet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.model.Attribution;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/**
 * Who says what a sentence says.
 *
 * @param start first token of the words that attribute it
 * @param end token after the last of them
 * @param cue lemma of the verb, or "according to"
 * @param contentFollows whether what is said stands after the cue
 * @param reach token before which what is said ends
 */
record Report(String speaker, String cue, String written, int start, int end, boolean contentFollows, int reach) {

    /** The same with the speaker's name, where the words that attribute it give a title and a name. */
    Report named(Sentence sentence, List<Mention> roles) {
        Span words = sentence.tokens().span(start, end);
        return roles.stream()
                .filter(role -> role.span().overlaps(words)
                        && role.span().of(sentence.text()).startsWith(speaker))
                .flatMap(role -> role.value() instanceof Normalized.Role held
                        ? Optional.of(held.person()).stream()
                        : Stream.empty())
                .findFirst()
                .map(person -> new Report(person, cue, written, start, end, contentFollows, reach))
                .orElse(this);
    }

    Attribution attribution() {
        return new Attribution(speaker, written);
    }

    boolean byPronoun() {
        return Lexicon.has("person-pronoun", speaker.toLowerCase(Locale.ROOT));
    }

    /** The reported words without the stop; nothing where the sentence says no more than that somebody spoke. */
    Optional<Mention> mention(Sentence sentence) {
        int last = contentEnd(sentence);
        while (last > end && isMark(sentence, last - 1)) {
            last--;
        }
        boolean framed = cue.equals("according to") || !contentFollows;
        int first = framed ? firstWord(sentence) : start;
        int stop = last;
        String content = contentFollows ? words(sentence, end, last) : words(sentence, first, start);
        boolean addresseeOnly =
                Lexicon.has("addressing", cue) && contentFollows && Phrases.endAfter(sentence, end) >= last;
        boolean nothing = contentFollows && isAdverbial(sentence, end, last);
        if (content.isBlank() || nothing || first >= stop || addresseeOnly) {
            return Optional.empty();
        }
        Span span = sentence.tokens().span(first, stop);
        return Optional.of(new Mention(span, new Normalized.Reported(speaker, cue, content)));
    }

    /** "Gillard said, however" */
    private static boolean isAdverbial(Sentence sentence, int from, int to) {
        int at = from;
        while (at < to && (isMark(sentence, at) || sentence.is(at, Tag.ADV))) {
            at++;
        }
        return at == to;
    }

    /** What a relative clause adds is not part of what was said. */
    private int contentEnd(Sentence sentence) {
        int at = end;
        while (at < reach && !isAdded(sentence, at)) {
            at++;
        }
        return at;
    }

    /** ", which ..." up to the end, not ", which ..., had". */
    private static boolean isAdded(Sentence sentence, int comma) {
        if (!sentence.at(comma, ",") || !sentence.is(comma + 1, "relative")) {
            return false;
        }
        for (int at = comma + 1; at < sentence.size(); at++) {
            int next = sentence.is(at + 1, Tag.ADV) ? at + 2 : at + 1;
            boolean resumes = sentence.is(next, Tag.AUX) || sentence.is(next, Tag.VERB);
            if (sentence.at(at, ",") && resumes && !sentence.token(next).lower().endsWith("ing")) {
                return false;
            }
        }
        return true;
    }

    static String words(Sentence sentence, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isMark(sentence, first)) {
            first++;
        }
        while (last > first && isMark(sentence, last - 1)) {
            last--;
        }
        return first < last ? sentence.words(first, last) : "";
    }

    private static int firstWord(Sentence sentence) {
        int at = 0;
        while (at < sentence.size() - 1 && isMark(sentence, at)) {
            at++;
        }
        return at;
    }

    private static boolean isMark(Sentence sentence, int at) {
        return sentence.is(at, "mark");
    }
}
