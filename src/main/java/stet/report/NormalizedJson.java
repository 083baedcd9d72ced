package stet.report;

import static stet.report.Json.number;
import static stet.report.Json.putIfPresent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Event;
import stet.model.Normalized.Frequency;
import stet.model.Normalized.Money;
import stet.model.Normalized.Percent;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Quote;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Ratio;
import stet.model.Normalized.Relation;
import stet.model.Normalized.Reported;
import stet.model.Normalized.Role;
import stet.model.Normalized.Score;
import stet.model.Normalized.Time;

/** A claim's comparable value as JSON; what is absent or unqualified is left out. */
public final class NormalizedJson {

    private NormalizedJson() {}

    /** The value on one line. */
    public static String line(Normalized value) {
        return Json.compact(node(value)).strip();
    }

    static ObjectNode node(Normalized value) {
        return switch (value) {
            case Count v -> of(amount(v.amount()), v.of());
            case Score v -> Json.object().put("first", v.first()).put("second", v.second());
            case Quantity v -> amount(v.amount()).put("unit", v.unit()).put("dimension", lower(v.dimension()));
            case Money v -> amount(v.amount()).put("currency", v.currency());
            case Percent v -> of(amount(v.amount()).put("points", v.points()), v.of());
            case Ratio v -> ratio(v);
            case Duration v -> duration(v);
            case Frequency v -> amount(v.times()).put("period", v.period());
            case Time v -> time(v);
            case Rank v -> rank(v);
            case Role v -> role(v);
            case Quote v -> quote(v);
            case Reported v ->
                Json.object().put("speaker", v.speaker()).put("cue", v.cue()).put("content", v.content());
            case Event v -> event(v);
            case Relation v -> relation(v);
        };
    }

    private static ObjectNode amount(Amount amount) {
        ObjectNode node = Json.object();
        node.set("value", number(amount.value()));
        if (amount.modifier() != Modifier.EXACT) {
            node.put("modifier", amount.modifier().name());
            amount.low().ifPresent(low -> node.set("low", number(low)));
            amount.high().ifPresent(high -> node.set("high", number(high)));
        }
        return node;
    }

    private static ObjectNode ratio(Ratio ratio) {
        ObjectNode node = Json.object();
        node.set("numerator", number(ratio.numerator()));
        node.set("denominator", number(ratio.denominator()));
        modifier(node, ratio.modifier());
        return of(node, ratio.of());
    }

    private static ObjectNode duration(Duration duration) {
        ObjectNode node = amount(duration.amount()).put("unit", unit(duration.unit()));
        putIfPresent(node, "start", duration.start());
        putIfPresent(node, "end", duration.end());
        return node;
    }

    private static ObjectNode time(Time time) {
        ObjectNode node = Json.object().put("timex", time.timex());
        putIfPresent(node, "start", time.start());
        putIfPresent(node, "end", time.end());
        modifier(node, time.modifier());
        return node;
    }

    private static ObjectNode rank(Rank rank) {
        ObjectNode node = Json.object().put("position", rank.position());
        if (rank.fromEnd()) {
            node.put("fromEnd", true);
        }
        putIfPresent(node, "superlative", rank.superlative());
        return of(node, rank.of());
    }

    private static ObjectNode role(Role role) {
        ObjectNode node = Json.object().put("person", role.person()).put("title", role.title());
        putIfPresent(node, "status", role.status());
        return node;
    }

    private static ObjectNode quote(Quote quote) {
        ObjectNode node = Json.object().put("words", quote.words());
        putIfPresent(node, "speaker", quote.speaker());
        return node.put("whole", quote.whole());
    }

    private static ObjectNode event(Event event) {
        ObjectNode node = Json.object();
        putIfPresent(node, "actor", event.actor());
        node.put("action", event.action());
        putIfPresent(node, "object", event.object());
        putIfPresent(node, "when", event.when());
        putIfPresent(node, "where", event.where());
        node.put("negated", event.negated());
        putIfPresent(node, "modality", event.modality());
        return node;
    }

    private static ObjectNode relation(Relation relation) {
        return Json.object()
                .put("subject", relation.subject())
                .put("relation", relation.relation())
                .put("object", relation.object())
                .put("negated", relation.negated());
    }

    private static ObjectNode of(ObjectNode node, Optional<String> whole) {
        putIfPresent(node, "of", whole);
        return node;
    }

    private static void modifier(ObjectNode node, Modifier modifier) {
        if (modifier != Modifier.EXACT) {
            node.put("modifier", modifier.name());
        }
    }

    /** MONTHS is "month", CENTURIES is "century". */
    private static String unit(ChronoUnit unit) {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return switch (unit) {
            case CENTURIES -> "century";
            case MILLENNIA -> "millennium";
            default -> plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
