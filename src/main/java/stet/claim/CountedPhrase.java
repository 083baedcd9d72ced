package stet.claim;

import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/** Stretches a number to what it counts: "two" to "two of his closest advisors". */
final class CountedPhrase {

    private CountedPhrase() {}

    static Mention stretch(Sentence sentence, Mention mention) {
        return switch (mention.value().kind()) {
            case COUNT, RANK -> stretch(sentence, mention, true);
            case PERCENT, DURATION, QUANTITY -> stretch(sentence, mention, false);
            case MONEY, DATE, ROLE, QUOTE, ATTRIBUTION, EVENT, RELATION -> mention;
        };
    }

    private static Mention stretch(Sentence sentence, Mention mention, boolean direct) {
        int last = lastToken(sentence, mention.span().end());
        return counted(sentence, mention, last, direct)
                .map(phrase -> phrase.mention(sentence, mention))
                .orElse(mention);
    }

    private static Normalized of(Normalized value, String lemma) {
        if (lemma.isEmpty()) {
            return value;
        }
        Optional<String> of = Optional.of(lemma);
        if (value instanceof Normalized.Count count) {
            return new Normalized.Count(count.amount(), of);
        }
        if (value instanceof Normalized.Percent share) {
            return new Normalized.Percent(share.amount(), share.points(), of);
        }
        if (value instanceof Normalized.Ratio share) {
            return new Normalized.Ratio(share.numerator(), share.denominator(), share.modifier(), of);
        }
        if (value instanceof Normalized.Rank rank) {
            return new Normalized.Rank(rank.position(), rank.fromEnd(), rank.superlative(), of);
        }
        return value;
    }

    /** Where the stretched phrase ends, and the lemma of what is counted; empty for a pronoun. */
    private record Counted(int end, String head) {

        Mention mention(Sentence sentence, Mention mention) {
            int reach = Math.max(mention.span().end(), sentence.token(end - 1).end());
            return new Mention(new Span(mention.span().start(), reach), of(mention.value(), head));
        }
    }

    private static Optional<Counted> counted(Sentence sentence, Mention mention, int last, boolean direct) {
        int next = last + 1;
        boolean of = sentence.at(next, "of");
        if (of && sentence.is(next + 1, "pro-form")) {
            return Optional.of(new Counted(next + 2, ""));
        }
        boolean inside = direct
                && sentence.isNoun(last)
                && sentence.token(last).start() > mention.span().start();
        if (!of && !direct) {
            return Optional.empty();
        }
        int start = of ? next + 1 : inside ? last : next;
        int end = of ? Phrases.endAfter(sentence, start) : plainEnd(sentence, start);
        int known = of ? -1 : recognized(sentence, start, mention.value());
        int head = known >= 0 ? known : head(sentence, start, end);
        end = Math.max(end, known + 1);
        return head < start ? Optional.empty() : Optional.of(new Counted(end, lemma(sentence, head)));
    }

    /** The token near {@code start} that the recognizer took for what is counted; -1 where it is none of them. */
    private static int recognized(Sentence sentence, int start, Normalized value) {
        Optional<String> of = value instanceof Normalized.Count count
                ? count.of()
                : value instanceof Normalized.Rank rank ? rank.of() : Optional.empty();
        for (int at = start; at < Math.min(start + 4, sentence.size()) && of.isPresent(); at++) {
            boolean verb = sentence.is(at, Tag.VERB) && !sentence.is(at + 1, Tag.VERB) && !sentence.is(at + 1, Tag.AUX);
            boolean word = sentence.token(at).type() == Token.Type.WORD && !verb;
            if (word && Lemma.noun(sentence.token(at).lower()).equals(of.get())) {
                return at;
            }
        }
        return -1;
    }

    /** The end of what follows a number directly: modifiers and nouns, without a new determiner. */
    private static int plainEnd(Sentence sentence, int start) {
        int at = start;
        while ((sentence.isNoun(at) || sentence.is(at, Tag.ADJ) || hyphenated(sentence, at)) && !isTime(sentence, at)) {
            at++;
        }
        while (at > start && !sentence.isNoun(at - 1)) {
            at--;
        }
        return at;
    }

    /** "Three people yesterday", "42 times last season" */
    private static boolean isTime(Sentence sentence, int at) {
        return sentence.is(at, "day-word")
                || sentence.is(at, "calendar")
                || (sentence.is(at, "deictic") && sentence.is(at + 1, "time-noun"));
    }

    private static boolean hyphenated(Sentence sentence, int at) {
        return sentence.at(at, "-") || (sentence.at(at - 1, "-") && sentence.is(at, Tag.VERB));
    }

    /** The last noun before the first "of"; -1 where there is none. */
    private static int head(Sentence sentence, int start, int end) {
        int head = -1;
        for (int at = start; at < end && !sentence.at(at, "of"); at++) {
            head = sentence.isNoun(at) ? at : head;
        }
        return head;
    }

    private static String lemma(Sentence sentence, int head) {
        String word = sentence.token(head).lower();
        return word.equals("people") ? word : Lemma.noun(word);
    }

    static int lastToken(Sentence sentence, int end) {
        int at = sentence.size() - 1;
        while (at > 0 && sentence.token(at).start() >= end) {
            at--;
        }
        return at;
    }
}
