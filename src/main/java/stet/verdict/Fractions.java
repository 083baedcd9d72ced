package stet.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized.Count;
import stet.model.Normalized.Ratio;
import stet.text.Tokens;

/** The shares that two numbers of a sentence are: "600 of the 2,400 seats" are a quarter of the seats. */
final class Fractions {

    private static final int CLOSE = 2;

    private Fractions() {}

    /** The mentions of a sentence and the shares that two of them are. */
    static List<Mention> with(List<Mention> mentions, Tokens sentence) {
        List<Mention> all = new ArrayList<>(mentions);
        for (Mention part : mentions) {
            for (Mention whole : mentions) {
                if (isOf(part, whole, sentence)) {
                    share(part, whole)
                            .ifPresent(ratio -> all.add(new Mention(part.span().cover(whole.span()), ratio)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean isOf(Mention part, Mention whole, Tokens sentence) {
        int of = sentence.indexAt(part.span().end());
        int first = sentence.indexAt(whole.span().start());
        boolean the = first == of + 1
                || Terms.WORDS.has(
                        "determiner", sentence.get(Math.max(0, first - 1)).lower());
        return sentence.at(of, "of") && first > of && first <= of + CLOSE && the;
    }

    private static Optional<Ratio> share(Mention part, Mention whole) {
        return part.value() instanceof Count a
                        && whole.value() instanceof Count b
                        && a.amount().modifier() == Modifier.EXACT
                        && b.amount().modifier() == Modifier.EXACT
                        && b.of().isPresent()
                        && a.amount().value().compareTo(b.amount().value()) < 0
                ? Optional.of(new Ratio(a.amount().value(), b.amount().value(), Modifier.EXACT, b.of()))
                : Optional.empty();
    }
}
