package stet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something are wanted: from 1 to 10,000. */
final class HowMany implements ITypeConverter<Integer> {

    private static final int MOST = 10_000;

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from 1 to " + MOST);
    }
}
