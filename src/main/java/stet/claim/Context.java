package stet.claim;

import java.util.Optional;
import stet.model.Attribution;
import stet.model.Claim;
import stet.model.Claim.Nature;
import stet.model.Mention;
import stet.model.Span;

/** What a sentence says about every claim in it: who answers for it, how sure it is, what its pronouns mean. */
record Context(Sentence sentence, Statements statements, Optional<Attribution> attribution, Nature nature) {

    static Context of(Sentence sentence, Statements statements, Speakers speakers) {
        return new Context(sentence, statements, speakers.current(), nature(sentence));
    }

    Claim claim(String id, Mention mention, double checkworthiness) {
        Span span = mention.span();
        Statement statement = statements.of(mention);
        return new Claim(
                id,
                span.of(sentence.text()),
                span,
                sentence.span(),
                statement.text(),
                statement.unresolved(),
                attribution,
                hedge(sentence, statement),
                nature,
                mention.value(),
                checkworthiness);
    }

    private static Optional<String> hedge(Sentence sentence, Statement statement) {
        if (!sentence.has("hedge") && !sentence.has("hedge-phrase")) {
            return Optional.empty();
        }
        for (int at = statement.from(); at < statement.to(); at++) {
            if (sentence.is(at, "hedge") && !sentence.token(at).text().equals("May")) {
                return Optional.of(sentence.token(at).text());
            }
            if (sentence.is(at, "hedge-phrase") && sentence.at(at + 1, "to")) {
                return Optional.of(sentence.words(at, at + 2));
            }
        }
        return Optional.empty();
    }

    private static Nature nature(Sentence sentence) {
        Span span = sentence.span();
        if (sentence.text().indexOf('?', span.start(), span.end()) >= 0) {
            return Nature.QUESTION;
        }
        if (sentence.has("forecast") || isToCome(sentence)) {
            return Nature.FORECAST;
        }
        return sentence.has("opinion") ? Nature.OPINION : sentence.has("vague") ? Nature.VAGUE : Nature.FACT;
    }

    private static boolean isToCome(Sentence sentence) {
        for (int at = 0; at < sentence.size() && sentence.has("ahead"); at++) {
            boolean toCome = sentence.is(at, "hedge-phrase") || sentence.at(at, "going") || sentence.is(at, "plan");
            if (toCome && sentence.at(at + 1, "to") && sentence.is(at, "ahead")) {
                return true;
            }
        }
        return false;
    }
}
