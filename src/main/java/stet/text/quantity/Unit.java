package stet.text.quantity;

import java.util.Optional;

/**
 * What a number counts.
 *
 * @param name canonical singular English name in lower case: "kilometre", "degree celsius", "japanese yen"
 * @param code ISO 4217 code of a currency, absent where the text leaves the country open ("dollar")
 */
public record Unit(String name, Kind kind, Optional<String> code) {

    /** What it measures. */
    public enum Kind {
        LENGTH,
        AREA,
        VOLUME,
        MASS,
        SPEED,
        TEMPERATURE,
        ENERGY,
        POWER,
        PRESSURE,
        INFORMATION,
        ANGLE,
        FREQUENCY,
        OTHER,
        TIME,
        CURRENCY
    }

    static Unit of(String name, Kind kind) {
        return new Unit(name, kind, Optional.empty());
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
