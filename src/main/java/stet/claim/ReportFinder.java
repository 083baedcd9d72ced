package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.PartOfSpeech.Tag;

/** Finds who says what a sentence says: "He said that", "according to him", "..., said Anna Berg". */
final class ReportFinder {

    private ReportFinder() {}

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
        boolean alone = !sentence.within(end) || sentence.is(end, "mark") || sentence.is(end, Tag.ADP);
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
        boolean silent = Report.words(sentence, verb.end(), sentence.size()).isEmpty();
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
