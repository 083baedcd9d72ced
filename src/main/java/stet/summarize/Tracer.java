package stet.summarize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.model.Span;
import stet.model.Summary;
import stet.text.Grounding;
import stet.text.MachineAddress;
import stet.text.Sentences;
import stet.text.Token;
import stet.text.Tokens;

/** Finds where an article says what a sentence of a summary says. */
final class Tracer {

    /** A summary sentence seldom joins more than two sentences of the article. */
    private static final int MOST_SPANS = 2;

    private static final int FEWEST_WORDS = 4;

    private final String text;
    private final List<Place> places = new ArrayList<>();

    private record Place(Span span, Grounding grounding) {}

    Tracer(String text) {
        this.text = text;
        for (Span span : new Sentences().spans(text)) {
            if (!MachineAddress.isIn(span.of(text))) {
                places.add(new Place(span, Grounding.in(span.of(text))));
            }
        }
    }

    /** The sentence with the places that bear it out, absent where the article does not. */
    Optional<Summary.Sentence> trace(String sentence) {
        long words = Tokens.of(sentence).stream()
                .filter(token -> token.type() == Token.Type.WORD)
                .count();
        if (words < FEWEST_WORDS || MachineAddress.isIn(sentence)) {
            return Optional.empty();
        }
        List<Place> best = places.stream()
                .sorted(Comparator.comparingDouble(
                                (Place place) -> -place.grounding().share(sentence))
                        .thenComparing(Place::span))
                .limit(MOST_SPANS)
                .toList();
        for (int count = 1; count <= best.size(); count++) {
            List<Span> spans =
                    best.subList(0, count).stream().map(Place::span).sorted().toList();
            if (Grounding.in(joined(spans)).holds(sentence)) {
                return Optional.of(new Summary.Sentence(sentence, spans, true));
            }
        }
        return Optional.empty();
    }

    private String joined(List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }
}
