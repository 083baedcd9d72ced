package stet.text.time;

/**
 * A time as read so far.
 *
 * @param hour 0 to 24
 * @param minute negative where not told
 * @param second negative where not told
 * @param halved whether the half of the day is known
 * @param spoken whether the form alone shows that it is a time
 */
record Reading(int hour, int minute, int second, boolean halved, boolean spoken) {

    Reading(int hour, int minute, int second) {
        this(hour, minute, second, false, false);
    }

    boolean isValid() {
        return hour <= 24 && minute < 60 && second < 60;
    }

    Reading asSpoken() {
        return new Reading(hour, minute, second, halved, true);
    }

    /** With "a" for the first half of the day, "p" for the second. */
    Reading half(String letter) {
        boolean after = letter.equals("p");
        int full = after && hour < 12 ? hour + 12 : !after && hour == 12 ? 0 : hour;
        return new Reading(full, minute, second, true, spoken);
    }

    /** In a part of the day: "morning", "night", "lunchtime". */
    Reading in(String part) {
        return switch (part) {
            case "morning" -> half("a");
            case "noon" -> new Reading(12, minute, second, true, spoken);
            case "midnight" -> half("a");
            case "lunchtime" -> hour >= 10 ? asHalved() : half("p");
            case "night" -> hour == 12 ? half("a") : hour < 5 ? asHalved() : half("p");
            default -> half("p");
        };
    }

    private Reading asHalved() {
        return new Reading(hour, minute, second, true, spoken);
    }

    Reading plus(int minutes) {
        int day = 24 * 60;
        int total = Math.floorMod(hour * 60 + Math.max(0, minute) + minutes, day);
        return new Reading(total / 60, total % 60, second, halved, spoken);
    }
}
