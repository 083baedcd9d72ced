package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Attribution;
import stet.model.Claim;
import stet.model.Claim.Nature;
import stet.model.Mention;
import stet.model.Span;
import stet.text.Token;

/** What a sentence says about every claim in it: who answers for it, how sure it is, what its pronouns mean. */
record Context(
        Sentence sentence,
        String statement,
        List<String> unresolved,
        Optional<Attribution> attribution,
        Optional<String> hedge,
        Nature nature) {

    static Context of(Sentence sentence, Speakers speakers) {
        String plain = sentence.span().of(sentence.text());
        Token first = sentence.token(0);
        Optional<String> person = Lexicon.is("person", first) ? speakers.onlyPerson() : Optional.empty();
        boolean subject = first.is("he") || first.is("she");
        String statement = person.filter(name -> subject)
                .map(name -> name + plain.substring(first.text().length()))
                .orElse(plain);
        List<String> unresolved = unresolved(sentence, person.isPresent() && subject ? 1 : 0);
        return new Context(sentence, statement, unresolved, speakers.current(), hedge(sentence), nature(sentence));
    }

    Claim claim(String id, Mention mention, double checkworthiness) {
        Span span = mention.span();
        return new Claim(
                id,
                span.of(sentence.text()),
                span,
                sentence.span(),
                statement,
                unresolved,
                attribution,
                hedge,
                nature,
                mention.value(),
                checkworthiness);
    }

    private static List<String> unresolved(Sentence sentence, int from) {
        List<String> out = new ArrayList<>();
        for (int at = from; at < sentence.size(); at++) {
            boolean determiner = sentence.is(at, "demonstrative") && sentence.isNoun(at + 1);
            String word =
                    determiner ? sentence.words(at, at + 2) : sentence.token(at).text();
            if ((determiner || sentence.is(at, "unresolved")) && !out.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    private static Optional<String> hedge(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
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
        boolean opinion = false;
        boolean forecast = false;
        boolean vague = false;
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.at(at, "?")) {
                return Nature.QUESTION;
            }
            boolean toCome = sentence.is(at, "hedge-phrase") || sentence.at(at, "going") || sentence.is(at, "plan");
            forecast |=
                    sentence.is(at, "forecast") || (toCome && sentence.at(at + 1, "to") && sentence.is(at, "ahead"));
            opinion |= sentence.is(at, "opinion");
            vague |= sentence.is(at, "vague");
        }
        return forecast ? Nature.FORECAST : opinion ? Nature.OPINION : vague ? Nature.VAGUE : Nature.FACT;
    }
}
