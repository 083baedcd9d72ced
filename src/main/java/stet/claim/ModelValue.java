package stet.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.model.ClaimKind;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Grounding;
import stet.text.QuoteFinder;
import stet.text.Token;

/**
 * Turns what a model says of a quote into a value. The model points at subject, action and object; whether the sentence
 * denies it, weakens it, or puts it under a condition is read off the sentence itself.
 *
 * @param span of the quote in the article
 */
record ModelValue(Sentence sentence, Span span, ClaimKind kind, String subject, String action, String object) {

    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

    static ModelValue of(Sentence sentence, Span span, JsonNode item) {
        return new ModelValue(
                sentence,
                span,
                ClaimKind.valueOf(item.get("kind").asText()),
                item.get("subject").asText().strip(),
                item.get("action").asText().strip(),
                item.get("object").asText().strip());
    }

    /** The value, absent where the quote or its sentence does not bear out what the model says. */
    Optional<Normalized> normalized() {
        if (!standsAlone() || !holdsParts()) {
            return Optional.empty();
        }
        return kind == ClaimKind.ROLE
                ? role()
                : verb().filter(verb -> isDenied(verb) || !isNegated()).flatMap(this::statement);
    }

    private boolean isNegated() {
        return Grounding.in(span.of(sentence.text())).negated();
    }

    /** "did not open", "never opened", "is not", "no ship came"; a "not" elsewhere in the quote is about something else. */
    private boolean isDenied(VerbGroup verb) {
        String opening = subject.toLowerCase(Locale.ROOT);
        boolean beside = sentence.is(verb.start() - 1, "negation")
                || sentence.is(verb.start() - 2, "negation")
                || sentence.is(verb.end(), "negation");
        return verb.negated() || beside || opening.startsWith("no ") || opening.startsWith("neither ");
    }

    /** Whether nothing around the quote denies it or makes it depend on something. */
    private boolean standsAlone() {
        String text = sentence.text();
        String around = text.substring(sentence.span().start(), span.start())
                + " "
                + text.substring(span.end(), sentence.span().end());
        return !Grounding.in(around).negated()
                && sentence.tokens().stream()
                        .noneMatch(token -> token.start() < span.start() && CONDITIONS.contains(token.lower()));
    }

    private boolean holdsParts() {
        QuoteFinder quote = new QuoteFinder(span.of(sentence.text()));
        return quote.find(subject).isPresent()
                && quote.find(action).isPresent()
                && (object.isEmpty() || quote.find(object).isPresent());
    }

    /** The verb that the action names. */
    private Optional<VerbGroup> verb() {
        Optional<Span> at =
                new QuoteFinder(span.of(sentence.text())).find(action).map(found -> found.shift(span.start()));
        return VerbGroup.all(sentence).stream()
                .filter(verb -> at.filter(sentence.tokens().span(verb.start(), verb.end())::overlaps)
                        .isPresent())
                .findFirst();
    }

    private Optional<Normalized> statement(VerbGroup verb) {
        boolean denied = isDenied(verb);
        String lemma = verb.lemma(sentence);
        return switch (kind) {
            case EVENT -> Optional.of(event(verb, lemma, denied));
            case RELATION ->
                object.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Normalized.Relation(subject, relation(verb, lemma), object, denied));
            case ATTRIBUTION ->
                denied || object.isEmpty() || !Lexicon.has("speech", lemma)
                        ? Optional.empty()
                        : Optional.of(new Normalized.Reported(subject, lemma, object));
            case COUNT, QUANTITY, MONEY, PERCENT, DURATION, DATE, RANK, ROLE, QUOTE -> Optional.empty();
        };
    }

    private Normalized event(VerbGroup verb, String lemma, boolean denied) {
        Optional<String> other = Optional.of(object).filter(words -> !words.isEmpty());
        boolean agent = sentence.at(verb.end(), "by");
        Optional<String> actor = verb.passive() ? other.filter(words -> agent) : Optional.of(subject);
        Optional<String> done = verb.passive() ? Optional.of(subject) : other;
        return new Normalized.Event(actor, lemma, done, Optional.empty(), Optional.empty(), denied, verb.modality());
    }

    /** "is not the capital of" as "be the capital of". */
    private String relation(VerbGroup verb, String lemma) {
        List<String> words = List.of(action.toLowerCase(Locale.ROOT).split("\\s+"));
        int at = words.indexOf(sentence.token(verb.main()).lower());
        List<String> rest = at < 0 ? List.of() : words.subList(at + 1, words.size());
        return Stream.concat(Stream.of(lemma), rest.stream().filter(word -> !Lexicon.has("negation", word)))
                .collect(Collectors.joining(" "));
    }

    private Optional<Normalized> role() {
        if (isNegated() || object.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> status = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()) && Lexicon.is("status", token))
                .map(Token::lower)
                .findFirst();
        String title = object.toLowerCase(Locale.ROOT);
        String plain = status.filter(word -> title.startsWith(word + " "))
                .map(word -> title.substring(word.length() + 1))
                .orElse(title);
        return Optional.of(new Normalized.Role(subject, plain, status));
    }
}
