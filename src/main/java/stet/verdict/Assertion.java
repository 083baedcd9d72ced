package stet.verdict;

/**
 * How a sentence puts a verb: as a fact, or denied, planned, nearly done, doubted.
 *
 * @param denied whether it says that it is not so; "denied that it closed" says so too
 * @param hedged whether it is only possible, planned or demanded
 * @param nearly whether it was only nearly done
 * @param unsure whether its opposite may be as well
 * @param reported whether a denial is somebody's word
 */
record Assertion(boolean denied, boolean hedged, boolean nearly, boolean unsure, boolean reported) {

    static Assertion of(Clause clause, int verb) {
        boolean reported = Attitude.toward(clause, verb) == Attitude.DENIED;
        return new Assertion(
                Polarity.denied(clause, verb) != reported,
                Polarity.hedged(clause, verb),
                Polarity.nearly(clause, verb),
                Polarity.unsure(clause, verb),
                reported);
    }

    /** Whether both are as far from fact. */
    boolean isOfOneMood(Assertion other) {
        return hedged == other.hedged && isAsReal(other);
    }

    /** The same, where what is planned may have come about. */
    boolean isAsReal(Assertion other) {
        return nearly == other.nearly && unsure == other.unsure;
    }
}
