package stet.text.quantity;

import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;

/** Tells the digits that are no quantity: times, dates, scores, telephone numbers, section numbers, names. */
final class Guards {

    private Guards() {}

    /** The end of the stretch to pass over, absent where the number may be a quantity. */
    static Optional<Integer> passOver(Tokens tokens, int at, int end) {
        if (tokens.get(at).type() != Token.Type.NUMBER) {
            return isClock(tokens, end) ? Optional.of(end) : Optional.empty();
        }
        int chain = chainEnd(tokens, at);
        boolean always = tokens.at(at, "24") && tokens.at(at + 1, "/") && tokens.at(at + 2, "7");
        boolean chained = chain - at > 4 || tokens.at(at + 1, ":") || tokens.at(at + 1, "/");
        if ((chain > end && chained) || always) {
            return Optional.of(chain);
        }
        boolean blocked = isName(tokens, at)
                || isClock(tokens, end)
                || isNumbered(tokens, at, end)
                || isDay(tokens, at, end)
                || isGlued(tokens, end);
        return blocked ? Optional.of(end) : Optional.empty();
    }

    /** The end of digits tied by marks without spaces: "5:30", "2024-03-25", "5/17/2018". */
    private static int chainEnd(Tokens tokens, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size()
                && isTie(tokens, end)
                && tokens.get(end + 1).type() == Token.Type.NUMBER) {
            end += 2;
        }
        return end;
    }

    private static boolean isTie(Tokens tokens, int at) {
        boolean mark = tokens.at(at, ":") || tokens.at(at, "/") || isDash(tokens, at);
        return mark && tokens.joined(at) && tokens.joined(at + 1);
    }

    static boolean isDash(Tokens tokens, int at) {
        return tokens.at(at, "-") || tokens.at(at, "\u2013") || tokens.at(at, "\u2212");
    }

    /** "COVID-19", "F16", "#3" */
    private static boolean isName(Tokens tokens, int at) {
        if (!tokens.joined(at)) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean hyphen = tokens.at(at - 1, "-") && tokens.joined(at - 1);
        boolean range = tokens.at(at - 2, "to") || (at > 2 && tokens.get(at - 3).type() == Token.Type.NUMBER);
        boolean word = hyphen && !range && tokens.get(at - 2).type() == Token.Type.WORD;
        return before.type() == Token.Type.WORD || word || before.is("#") || before.is("@");
    }

    private static boolean isGlued(Tokens tokens, int end) {
        return end < tokens.size()
                && tokens.joined(end)
                && tokens.get(end).type() == Token.Type.WORD
                && tokens.get(end - 1).type() == Token.Type.NUMBER
                && !tokens.at(end, "m")
                && !tokens.at(end, "p")
                && !tokens.get(end).text().equals("c")
                && Percentages.at(tokens, end).isEmpty()
                && UnitIndex.measures().at(tokens, end).isEmpty()
                && UnitIndex.currencies().at(tokens, end).isEmpty();
    }

    private static boolean isClock(Tokens tokens, int end) {
        if (end >= tokens.size()) {
            return false;
        }
        return switch (tokens.get(end).lower()) {
            case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt" -> true;
            case "o" -> tokens.at(end + 2, "clock");
            default -> false;
        };
    }

    /** "Section 230", "Phase 3", "the FTSE 100", "Terminal 5": the number belongs to a name; not so in "in the war 300 men". */
    private static boolean isNumbered(Tokens tokens, int at, int end) {
        if (at == 0) {
            return false;
        }
        boolean loose = ContextWords.at("loose-label", tokens, at - 1) || isInitials(tokens, at - 1);
        return ContextWords.at("label", tokens, at - 1)
                || (loose && Nouns.counted(tokens, end).isEmpty())
                || isAddress(tokens, end);
    }

    /** "CAC", "S&P"; not the short names of states, after which people and things are counted. */
    private static boolean isInitials(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        boolean capitals = word.chars().allMatch(Character::isUpperCase);
        boolean joined = word.length() == 1 && tokens.joined(at) && tokens.at(at - 1, "&");
        return capitals
                && (joined || word.length() > 2)
                && !ContextWords.has("state", tokens.get(at).lower());
    }

    /** "10 Downing Street" */
    private static boolean isAddress(Tokens tokens, int end) {
        int at = end;
        while (at < tokens.size() && at < end + 3 && tokens.get(at).capitalized()) {
            if (at > end && ContextWords.at("street", tokens, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** A day of a month, or a year. */
    private static boolean isDay(Tokens tokens, int at, int end) {
        boolean month = isMonth(tokens, at - 1) || isMonth(tokens, end);
        String digits = tokens.get(at).text();
        boolean year = end == at + 1
                && digits.length() == 4
                && digits.chars().allMatch(Character::isDigit)
                && digits.compareTo("1500") >= 0
                && digits.compareTo("2100") <= 0;
        return (month && digits.length() <= 2) || (year && !isCountedYear(tokens, at));
    }

    /** Four digits count something only right before a plural: "1800 people". */
    private static boolean isCountedYear(Tokens tokens, int at) {
        boolean unit = UnitIndex.measures().at(tokens, at + 1).isPresent()
                || UnitIndex.currencies().at(tokens, at + 1).isPresent()
                || tokens.at(at + 1, "%")
                || tokens.at(at + 1, "percent");
        boolean plural = at + 2 <= tokens.size()
                && Nouns.counted(
                                Tokens.of(
                                        at + 1 < tokens.size()
                                                ? tokens.get(at + 1).text()
                                                : ""),
                                0)
                        .isPresent();
        return unit || plural;
    }

    static boolean isMonth(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).capitalized()) {
            return false;
        }
        return switch (tokens.get(at).lower()) {
            case "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sept",
                    "sep",
                    "oct",
                    "nov",
                    "dec" -> true;
            default -> false;
        };
    }
}
