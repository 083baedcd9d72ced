package stet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Span;

/**
 * Cuts a sentence into the clauses that can stand alone, and says each claim in the words of its own clause: with the
 * subject that two verbs share, with who said it, and with a pronoun's person where only one can be meant.
 *
 * <p>Where a cut could change the sense (conditions, comparisons, alternatives, questions) the sentence stays whole.
 */
final class Statements {

    private final Sentence sentence;
    private final List<ClausePart> parts;
    private final Optional<Report> report;
    private final PronounResolver pronouns;

    Statements(Sentence sentence, List<Clause> clauses, List<Report> reports, PronounResolver pronouns) {
        this.sentence = sentence;
        this.parts = sentence.has("whole-sentence") ? List.of() : ClausePart.cut(sentence, clauses);
        this.report = reports.stream().findFirst();
        this.pronouns = pronouns;
    }

    /** What the mention's clause says; the whole sentence for what somebody said or what no clause holds. */
    Statement of(Mention mention) {
        return switch (mention.value().kind()) {
            case QUOTE, ATTRIBUTION -> whole();
            case COUNT, QUANTITY, MONEY, PERCENT, DURATION, DATE, RANK, ROLE, EVENT, RELATION ->
                parts.size() < 2
                        ? whole()
                        : parts.stream()
                                .filter(part -> span(part).contains(mention.span()))
                                .findFirst()
                                .map(this::statement)
                                .orElseGet(this::whole);
        };
    }

    private Span span(ClausePart part) {
        return sentence.tokens().span(part.from(), part.to());
    }

    private Statement whole() {
        return pronouns.resolve(sentence.span().of(sentence.text()), sentence, 0, sentence.size());
    }

    private Statement statement(ClausePart part) {
        boolean own = part.clause().start() < part.clause().verb().start()
                && !sentence.is(part.clause().start(), "relative");
        boolean first = part.from() == 0;
        int from = own || first ? part.from() : part.clause().verb().start();
        String lead = own || first
                ? ""
                : part.clause().subject().map(subject -> subject + " ").orElse("");
        if (lead.isEmpty() && !own && !first) {
            return whole();
        }
        if (isUnsaid(part)) {
            return whole();
        }
        Statement plain = pronouns.resolve(lead + sentence.words(from, part.to()), sentence, from, part.to());
        return new Statement(sentenceLike(attributed(plain.text(), part)), part.from(), part.to(), plain.unresolved());
    }

    /** Whether the clause stands in what was reported without "that" or the like, so that it cannot be put so again. */
    private boolean isUnsaid(ClausePart part) {
        if (report.isEmpty()
                || !report.get().contentFollows()
                || part.from() < report.get().end()) {
            return false;
        }
        int next = report.get().end();
        boolean clause = parts.stream().anyMatch(other -> other.clause().start() == next)
                || sentence.at(next, "that")
                || report.get().cue().equals("according to");
        return !clause;
    }

    /** A clause inside what somebody said keeps who said it. */
    private String attributed(String text, ClausePart part) {
        if (report.isEmpty()
                || (report.get().start() < part.to() && report.get().end() > part.from())) {
            return text;
        }
        Report said = report.get();
        String written = sentence.words(said.start(), said.end());
        boolean inverted = !said.cue().equals("according to") && written.startsWith(said.written());
        String by = inverted ? said.speaker() + " " + said.written() : written;
        boolean inside = said.contentFollows() ? part.from() >= said.end() : part.to() <= said.start();
        return !inside
                ? text
                : said.cue().equals("according to") ? text + ", " + lower(by) : by + " that " + lower(text);
    }

    /** The article or pronoun that opened a sentence, in the middle of one. */
    private String lower(String text) {
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        return Lexicon.has("opening", first.toLowerCase(Locale.ROOT))
                ? first.toLowerCase(Locale.ROOT) + text.substring(first.length())
                : text;
    }

    private static String sentenceLike(String text) {
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
