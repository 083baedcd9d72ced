package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** A number in digits with its separators: "1,234.5", "12,34,567", "5,00", "1.111,11". */
final class Numeral {

    /** Longer runs of digits are codes, and slow to turn into numbers. */
    private static final int MAX_LENGTH = 30;

    private Numeral() {}

    /** The value, absent where separators make a list, a date or an address ("22,24,26", "192.168.1.2"). */
    static Optional<BigDecimal> parse(String digits) {
        if (digits.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int comma = digits.indexOf(',');
        int point = digits.indexOf('.');
        if (comma < 0) {
            return point == digits.lastIndexOf('.') ? Optional.of(new BigDecimal(digits)) : Optional.empty();
        }
        if (point > comma) {
            return point == digits.lastIndexOf('.')
                    ? grouped(digits.substring(0, point), ',', digits.substring(point + 1))
                    : Optional.empty();
        }
        return point >= 0 || isDecimalComma(digits, comma) ? decimalComma(digits, comma) : grouped(digits, ',', "");
    }

    private static boolean isDecimalComma(String digits, int comma) {
        return comma == digits.lastIndexOf(',') && (digits.length() - comma != 4 || comma > 3);
    }

    private static Optional<BigDecimal> decimalComma(String digits, int comma) {
        return comma == digits.lastIndexOf(',')
                ? grouped(digits.substring(0, comma), '.', digits.substring(comma + 1))
                : Optional.empty();
    }

    /** Western groups of three, or Indian groups of two before the last three. */
    private static Optional<BigDecimal> grouped(String whole, char separator, String decimals) {
        String[] groups = whole.split(separator == ',' ? "," : "[.]", -1);
        int last = groups.length - 1;
        if (last > 0 && (groups[last].length() != 3 || groups[0].length() > 3)) {
            return Optional.empty();
        }
        boolean threes = true;
        boolean twos = groups[0].length() <= 2;
        for (int i = 1; i < last; i++) {
            threes &= groups[i].length() == 3;
            twos &= groups[i].length() == 2;
        }
        String digits = String.join("", groups) + (decimals.isEmpty() ? "" : "." + decimals);
        return threes || twos ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
