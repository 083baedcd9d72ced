package stet.text.time;

import java.util.Optional;
import stet.text.time.TimeValue.Dates;

/** Every form of a single period, the longest first. */
record Periods(
        NamedPeriods named, UnitPeriods units, Quarters quarters, Eras eras, WeekPeriods weeks, NumericDates numeric) {

    /** A period without a word for a part of it. */
    Optional<Found<Dates>> whole(int at) {
        Optional<Found<Dates>> best = Found.longer(named.read(at), units.read(at));
        best = Found.longer(best, quarters.read(at));
        best = Found.longer(best, eras.read(at));
        best = Found.longer(best, weeks.read(at));
        return Found.longer(best, numeric.read(at).filter(f -> !f.value().day()));
    }
}
