package stet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import stet.model.Amount;
import stet.model.Modifier;

/** Numbers and counted nouns as an editor would write them. */
final class NumberText {

    private static final BigDecimal TRILLION = new BigDecimal("1e12");
    private static final BigDecimal BILLION = new BigDecimal("1e9");
    private static final BigDecimal MILLION = new BigDecimal("1e6");
    private static final int DECIMALS = 3;

    private NumberText() {}

    /** "about 2.5 million", "182 million to 190 million" */
    static String amount(Amount amount) {
        if (amount.modifier() == Modifier.BETWEEN
                && amount.low().isPresent()
                && amount.high().isPresent()) {
            return number(amount.low().get()) + " to " + number(amount.high().get());
        }
        return modifier(amount.modifier()) + number(amount.value());
    }

    /** The words of a modifier with a space behind them; nothing for an exact value. */
    static String modifier(Modifier modifier) {
        return switch (modifier) {
            case EXACT, BETWEEN -> "";
            case NEARLY -> "nearly ";
            case ABOUT -> "about ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
        };
    }

    /** Digits in groups, from a million on with the scale in words. */
    static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(TRILLION) >= 0) {
            return scaled(value, TRILLION) + " trillion";
        }
        if (size.compareTo(BILLION) >= 0) {
            return scaled(value, BILLION) + " billion";
        }
        return size.compareTo(MILLION) >= 0 ? scaled(value, MILLION) + " million" : plain(value);
    }

    private static String scaled(BigDecimal value, BigDecimal scale) {
        return plain(value.divide(scale, DECIMALS, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** "1 vote", "2 votes", "3 people" */
    static String counted(Amount amount, String noun) {
        boolean single = amount.value().compareTo(BigDecimal.ONE) == 0;
        return amount(amount) + " " + (single ? noun : plural(noun));
    }

    /** The plural of an English noun, regular but for the commonest exceptions; of an adjective, itself. */
    static String plural(String noun) {
        return switch (noun) {
            case "person", "people" -> "people";
            case "dead", "injured", "wounded", "missing", "homeless", "unemployed" -> noun;
            case "child" -> "children";
            case "foot" -> "feet";
            case "square foot" -> "square feet";
            case "degree celsius" -> "degrees Celsius";
            case "degree fahrenheit" -> "degrees Fahrenheit";
            default -> regularPlural(noun);
        };
    }

    private static String regularPlural(String noun) {
        if (noun.contains(" per ")) {
            int per = noun.indexOf(" per ");
            return plural(noun.substring(0, per)) + noun.substring(per);
        }
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(s|x|ch|sh)") ? "es" : "s");
    }
}
