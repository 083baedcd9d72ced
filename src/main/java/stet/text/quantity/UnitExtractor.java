package stet.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Finds numbers with one sort of unit, and units of that sort that stand alone. */
public final class UnitExtractor implements Extractor {

    /** Which units are looked for. */
    public enum Field {
        CURRENCY,
        AGE,
        TEMPERATURE,
        /** every other unit of measure */
        DIMENSION
    }

    private final Field field;
    private final NumberReader numbers = new NumberReader();
    private final MoneyReader money = new MoneyReader();
    private final MeasureReader measures = new MeasureReader();

    public UnitExtractor(Field field) {
        this.field = field;
    }

    @Override
    public List<Found> extract(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Measured> measured = read(tokens, at);
            Optional<UnitIndex.Match> alone = measured.isPresent() ? Optional.empty() : alone(tokens, at);
            int start = at;
            measured.ifPresent(m -> found.add(m.found(tokens)));
            alone.ifPresent(unit -> found.add(
                    new Found(tokens.span(start, unit.end()), new Reading.Measure(Optional.empty(), unit.unit()))));
            at = measured.map(Measured::end)
                    .or(() -> alone.map(UnitIndex.Match::end))
                    .orElse(at + 1);
        }
        return found;
    }

    private Optional<Measured> read(Tokens tokens, int at) {
        return switch (field) {
            case CURRENCY -> money.read(tokens, at);
            case AGE ->
                numbers.read(tokens, at)
                        .filter(number -> !number.ordinal())
                        .flatMap(number -> Ages.read(tokens, at, number));
            case TEMPERATURE ->
                Degrees.read(measures, tokens, at).filter(m -> m.unit().is(Kind.TEMPERATURE));
            case DIMENSION -> Degrees.read(measures, tokens, at).filter(m -> isDimension(m.unit()));
        };
    }

    private Optional<UnitIndex.Match> alone(Tokens tokens, int at) {
        if (tokens.joined(at) && tokens.get(at - 1).type() != Token.Type.SYMBOL) {
            return Optional.empty();
        }
        return switch (field) {
            case CURRENCY -> UnitIndex.currencies().at(tokens, at).filter(UnitIndex.Match::sure);
            case AGE -> Optional.empty();
            case TEMPERATURE -> sure(tokens, at).filter(unit -> unit.unit().is(Kind.TEMPERATURE));
            case DIMENSION -> sure(tokens, at).filter(unit -> isDimension(unit.unit()));
        };
    }

    private static Optional<UnitIndex.Match> sure(Tokens tokens, int at) {
        return UnitIndex.measures().at(tokens, at).filter(UnitIndex.Match::sure);
    }

    private static boolean isDimension(Unit unit) {
        return !unit.is(Kind.TIME) && !unit.is(Kind.TEMPERATURE);
    }
}
