package stet.verdict;

import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Money;
import stet.model.Normalized.Percent;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Ratio;
import stet.model.Normalized.Score;
import stet.model.Normalized.Time;
import stet.text.Lemma;

/** How two values of one kind stand to each other. */
final class Values {

    private Values() {}

    /** Outcome of a comparison. */
    enum Relation {
        /** Both can be true of one thing. */
        COMPATIBLE,
        /** They cannot both be true of one thing. */
        INCOMPATIBLE,
        /** They measure different things. */
        UNRELATED
    }

    static Relation compare(Normalized claimed, Normalized found) {
        if (claimed instanceof Count a && found instanceof Count b) {
            return counts(a, b);
        }
        if (claimed instanceof Money a && found instanceof Money b) {
            return money(a, b);
        }
        if (claimed instanceof Quantity a && found instanceof Quantity b) {
            return UnitSizes.compare(a, b);
        }
        if (claimed instanceof Rank a && found instanceof Rank b && sameOrder(a, b)) {
            return relation(a.position() == b.position() && a.fromEnd() == b.fromEnd());
        }
        if (claimed instanceof Score a && found instanceof Score b) {
            return relation(Math.min(a.first(), a.second()) == Math.min(b.first(), b.second())
                    && Math.max(a.first(), a.second()) == Math.max(b.first(), b.second()));
        }
        if (claimed instanceof Time a && found instanceof Time b) {
            return Dates.compare(a, b);
        }
        if (claimed instanceof Duration a && found instanceof Duration b) {
            return Lengths.compare(a, b);
        }
        return Shares.compare(claimed, found);
    }

    /** The same figure in pounds and in dollars is a mistake; another figure may be the same money. */
    private static Relation money(Money a, Money b) {
        if (a.currency().equals(b.currency())) {
            return Amounts.compare(a.amount(), b.amount());
        }
        boolean known = Terms.WORDS.has("currency", a.currency()) && Terms.WORDS.has("currency", b.currency());
        return known && isSameFigure(a, b) ? Relation.INCOMPATIBLE : Relation.UNRELATED;
    }

    /** "£30 million", "€30 million". */
    static boolean isSameFigure(Normalized claimed, Normalized found) {
        return (claimed instanceof Money a
                        && found instanceof Money b
                        && a.amount().value().compareTo(b.amount().value()) == 0)
                || (claimed instanceof Percent one
                        && found instanceof Percent two
                        && one.amount().value().compareTo(two.amount().value()) == 0);
    }

    /** Of bare numbers, "27 to 19", only equal ones can be told to count the same thing. */
    private static Relation counts(Count a, Count b) {
        boolean alike = a.of().map(Values::counted).equals(b.of().map(Values::counted));
        Relation relation = alike ? Amounts.compare(a.amount(), b.amount()) : Relation.UNRELATED;
        boolean ranged = a.amount().modifier() == Modifier.BETWEEN && b.amount().modifier() == Modifier.BETWEEN;
        boolean bare = !ranged && a.of().isEmpty() && relation == Relation.INCOMPATIBLE;
        return bare ? Relation.UNRELATED : relation;
    }

    /** What is counted, by a word that stands for all that mean the same: "bike" and "bicycle". */
    static String counted(String noun) {
        String lemma = Lemma.noun(noun);
        return Terms.WORDS.get("counted", lemma).orElse(lemma);
    }

    /** Whether any of {@code found} is compatible with a value, or else whether any is incompatible. */
    static Relation among(Normalized claimed, List<Mention> found) {
        Relation best = Relation.UNRELATED;
        for (Mention mention : found) {
            Relation relation = compare(claimed, mention.value());
            if (relation == Relation.COMPATIBLE) {
                return relation;
            }
            best = relation == Relation.INCOMPATIBLE ? relation : best;
        }
        return best;
    }

    /** Whether two values are the same, whatever they are values of; a day is not the year that it is in. */
    static boolean areEqual(Normalized a, Normalized b) {
        if (begun(a, b) instanceof Time one && begun(b, a) instanceof Time other) {
            return Dates.areEqual(one, other);
        }
        return ofAnything(a, b) == Relation.COMPATIBLE || ofAnything(b, a) == Relation.COMPATIBLE;
    }

    /** Whether one value can stand where the other does: both count something, or are as exact; a day is no year. */
    static boolean areAlike(Normalized a, Normalized b) {
        if (begun(a, b) instanceof Time one && begun(b, a) instanceof Time other) {
            return one.timex().length() == other.timex().length();
        }
        return !(a instanceof Count one)
                || !(b instanceof Count other)
                || (one.of().isPresent() && other.of().isPresent());
    }

    /** The same as {@link #compare} whatever is counted; an age is only compared with ages. */
    static Relation ofAnything(Normalized claimed, Normalized found) {
        if (claimed instanceof Count a && found instanceof Count b) {
            return Amounts.compare(a.amount(), b.amount());
        }
        return compare(bare(begun(claimed, found)), bare(begun(found, claimed)));
    }

    /** "Since 2017" tells when something began, as "in 2017" does. */
    private static Normalized begun(Normalized value, Normalized other) {
        return other instanceof Time && value instanceof Duration since
                ? Dates.begun(since).map(Normalized.class::cast).orElse(value)
                : value;
    }

    private static Normalized bare(Normalized value) {
        return switch (value) {
            case Percent percent -> new Percent(percent.amount(), percent.points(), Optional.empty());
            case Ratio r -> new Ratio(r.numerator(), r.denominator(), r.modifier(), Optional.empty());
            default -> value;
        };
    }

    private static boolean sameOrder(Rank a, Rank b) {
        return a.superlative().equals(b.superlative()) && a.of().equals(b.of());
    }

    static Relation relation(boolean compatible) {
        return compatible ? Relation.COMPATIBLE : Relation.INCOMPATIBLE;
    }
}
