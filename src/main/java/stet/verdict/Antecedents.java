package stet.verdict;

import java.util.List;
import stet.model.Span;
import stet.text.Sentences;
import stet.text.Tokens;

/** Whom "he" or "she" may stand for. */
final class Antecedents {

    private static final Sentences SENTENCES = new Sentences();
    private static final int BEFORE = 600;

    private Antecedents() {}

    /**
     * Whether the claim's sentence begins with a pronoun that may stand for either of two people whom the sentence before
     * names, and the source speaks of one of them by name.
     */
    static boolean areOpen(Subject subject, SourceSentence source) {
        return Terms.WORDS.has("person", subject.clause().word(0))
                && !source.people().isEmpty()
                && areOpen(before(subject), source);
    }

    private static boolean areOpen(List<PersonName> named, SourceSentence source) {
        return named.stream().map(Antecedents::surname).distinct().count() > 1
                && named.stream()
                        .anyMatch(name -> source.people().stream()
                                .anyMatch(person -> surname(person).equals(surname(name))));
    }

    private static String surname(PersonName name) {
        return name.words().getLast();
    }

    private static List<PersonName> before(Subject subject) {
        int end = subject.claim().sentence().start();
        String text = new Span(Math.max(0, end - BEFORE), end)
                .of(subject.article().text())
                .stripTrailing();
        List<Span> sentences = SENTENCES.spans(text);
        return sentences.isEmpty()
                ? List.of()
                : PersonName.people(Tokens.of(sentences.getLast().of(text))).stream()
                        .filter(name -> !name.isBody())
                        .toList();
    }
}
