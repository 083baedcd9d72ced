package stet.claim;

import java.util.ArrayList;
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

    /** The reports of a sentence, the one that frames it first. */
    static List<Report> find(Sentence sentence, List<Clause> clauses) {
        List<Report> out = new ArrayList<>();
        accordingTo(sentence).ifPresent(out::add);
        for (Clause clause : clauses) {
            VerbGroup verb = clause.verb();
            String cue = verb.lemma(sentence);
            if (SpeechCue.is(sentence, clause, clauses)
                    && !sentence.at(clause.start() - 1, "what")
                    && !isWorking(sentence, clause, cue)
                    && !isDated(sentence, clause)) {
                inverted(sentence, clause, cue)
                        .or(() -> plain(sentence, clause, clauses, cue))
                        .ifPresent(out::add);
            }
        }
        return List.copyOf(out);
    }

    /** "Resolutions that called for a halt": a clause that says which things are meant, not who spoke. */
    private static boolean isWorking(Sentence sentence, Clause clause, String cue) {
        boolean things = sentence.at(clause.start(), "that") || sentence.at(clause.start(), "which");
        return things && Lexicon.has("speech-with-for", cue);
    }

    /** "A poll in May 2010 showed": a date is no speaker. */
    private static boolean isDated(Sentence sentence, Clause clause) {
        int next = clause.start() + 1;
        return sentence.is(clause.start(), "calendar") && (next == clause.verb().start() || sentence.is(next, Tag.NUM));
    }

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

    private static String words(Sentence sentence, int from, int to) {
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

    private static Optional<Report> accordingTo(Sentence sentence) {
        for (int at = 0; at + 2 < sentence.size(); at++) {
            int from = at + 2;
            int end =
                    sentence.at(at, "according") && sentence.at(at + 1, "to") ? Phrases.endAfter(sentence, from) : from;
            if (end > from) {
                String written = sentence.words(at, from);
                return Optional.of(new Report(
                        sentence.words(from, end), "according to", written, at, end, at == 0, sentence.size()));
            }
        }
        return Optional.empty();
    }

    /** {@code "...," said Anna Berg}. */
    private static Optional<Report> inverted(Sentence sentence, Clause clause, String cue) {
        VerbGroup verb = clause.verb();
        boolean own = clause.start() < verb.start();
        boolean afterQuote = sentence.is(verb.start() - 1, "quotation-mark");
        boolean afterComma = sentence.at(verb.start() - 1, ",") && cue.equals("say");
        int end = Phrases.endAfter(sentence, verb.end());
        boolean alone = !sentence.within(end) || isMark(sentence, end) || sentence.is(end, Tag.ADP);
        if (end == verb.end() || !(afterQuote || (afterComma && alone && !own))) {
            return Optional.empty();
        }
        String written = sentence.words(verb.start(), verb.end());
        return Optional.of(new Report(sentence.words(verb.end(), end), cue, written, verb.start(), end, false, end));
    }

    private static Optional<Report> plain(Sentence sentence, Clause clause, List<Clause> all, String cue) {
        VerbGroup verb = clause.verb();
        String written = sentence.words(verb.start(), verb.end());
        boolean dated = sentence.is(verb.end(), Tag.ADP) || sentence.is(verb.end(), "calendar");
        boolean stated = all.stream().anyMatch(other -> other.verb().end() <= clause.start());
        boolean trails =
                (stated && sentence.at(clause.start() - 1, ",")) || sentence.is(clause.start() - 1, "quotation-mark");
        boolean silent = words(sentence, verb.end(), sentence.size()).isEmpty();
        boolean interposed = !stated
                && sentence.at(clause.start() - 1, ",")
                && sentence.at(verb.end(), ",")
                && !sentence.is(clause.start() - 2, "quotation-mark");
        boolean follows = !silent && !interposed && !(trails && (dated || sentence.is(verb.end(), "mark")));
        int reach = interposed ? sentence.size() : follows ? reach(sentence, clause, all) : verb.end();
        if (silent && !trails && !interposed) {
            return Optional.empty();
        }
        return clause.subject()
                .map(subject -> new Report(subject, cue, written, clause.start(), verb.end(), follows, reach));
    }

    /** "He accused neither side but warned": a second verb of the speaker's ends what the first one reports. */
    private static int reach(Sentence sentence, Clause clause, List<Clause> all) {
        boolean plain = !sentence.at(clause.verb().end(), "that");
        for (Clause other : all) {
            int link = other.start() - 1;
            boolean later = other.start() >= clause.verb().end();
            boolean joined = sentence.at(link, "and") || sentence.at(link, "but");
            boolean shares = other.start() == other.verb().start();
            if (later && joined && (plain || (shares && SpeechCue.is(sentence, other, all)))) {
                return link;
            }
            plain &= !later;
        }
        return sentence.size();
    }
}
