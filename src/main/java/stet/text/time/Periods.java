package stet.text.time;

import java.util.Optional;
import stet.text.time.TimeValue.Dates;

/** Every form of a single period, the longest first. */
record Periods(
        NamedPeriods named,
        UnitPeriods units,
        Quarters quarters,
        Eras eras,
        WeekPeriods weeks,
        FiscalYears fiscal,
        NumericDates numeric) {

    /** "The month", where a word before it shows that it is this one. */
    Optional<Found<Dates>> current(int at) {
        return units.current(at);
    }

    /** A period without a word for a part of it. */
    Optional<Found<Dates>> whole(int at) {
        Optional<Found<Dates>> best = Found.longer(named.read(at), units.read(at));
        best = Found.longer(best, quarters.read(at));
        best = Found.longer(best, eras.read(at));
        best = Found.longer(best, weeks.read(at));
        best = Found.longer(best, fiscal.read(at));
        return Found.longer(best, numeric.read(at).filter(f -> !f.value().day()));
    }
}
