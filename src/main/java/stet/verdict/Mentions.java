package stet.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.text.Tokens;
import stet.text.quantity.QuantityRecognizer;
import stet.text.quantity.ScoreRecognizer;
import stet.text.time.TimeRecognizer;

/** The values that a sentence mentions. */
final class Mentions {

    private static final TimeRecognizer TIMES = new TimeRecognizer();
    private static final QuantityRecognizer QUANTITIES = new QuantityRecognizer();
    private static final ScoreRecognizer SCORES = new ScoreRecognizer();

    private Mentions() {}

    /** Times, and the numbers that are no part of one; relative dates count from {@code written}. */
    static List<Mention> in(Tokens tokens, Optional<LocalDate> written) {
        List<Mention> values = new ArrayList<>(TIMES.recognize(tokens, written));
        for (Mention quantity : QUANTITIES.recognize(tokens)) {
            if (Ages.isAge(quantity.value())) {
                values.removeIf(time -> quantity.span().contains(time.span()));
            }
            if (values.stream().noneMatch(time -> time.span().overlaps(quantity.span()))) {
                values.add(quantity);
            }
        }
        for (Mention score : SCORES.recognize(tokens)) {
            values.removeIf(other -> other.span().overlaps(score.span()));
            values.add(score);
        }
        return List.copyOf(values);
    }
}
