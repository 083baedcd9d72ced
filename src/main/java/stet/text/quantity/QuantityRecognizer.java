package stet.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Modifier;
import stet.text.Tokens;

/**
 * Finds the quantities of a text: counts, measures, ages, money, shares and ranks, with their modifiers.
 *
 * <p>Dates, times, durations and bare years are left to the recognizer of times; scores, telephone numbers and section
 * numbers are no quantities. Time is linear in the number of tokens. The object keeps no state between calls.
 */
public final class QuantityRecognizer {

    private final CoreReader cores = new CoreReader();
    private final RangeReader ranges = new RangeReader(cores);
    private final Movements movements = new Movements(cores);
    private final VagueReader vague = new VagueReader();
    private final RankReader ranks = new RankReader();

    /** All mentions in the order of the text; none overlaps another. */
    public List<Mention> recognize(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < tokens.size()) {
            int end = step(tokens, at, free, mentions);
            free = end > at ? end : free;
            at = Math.max(end, at + 1);
        }
        return List.copyOf(mentions);
    }

    /** Reads on from token {@code at} and gives the token after what was read, or {@code at}. */
    private int step(Tokens tokens, int at, int free, List<Mention> mentions) {
        Optional<VagueReader.Vague> decade = AgeDecades.read(tokens, at);
        if (decade.isPresent()) {
            return add(tokens, at, decade.get(), mentions);
        }
        if (!Starters.mayStart(tokens.get(at))) {
            return at;
        }
        Optional<RangeReader.Bounds> led = ranges.led(tokens, at);
        if (led.isPresent()) {
            return add(tokens, led.get(), mentions);
        }
        Optional<Core> core = cores.read(tokens, at);
        if (core.isPresent()) {
            Optional<RangeReader.Bounds> range = ranges.from(tokens, core.get());
            return range.isPresent()
                    ? add(tokens, range.get(), mentions)
                    : add(tokens, movements.moved(tokens, core.get()), free, mentions);
        }
        Optional<VagueReader.Vague> scale = vague.read(tokens, at);
        if (scale.isPresent()) {
            return add(tokens, at, scale.get(), mentions);
        }
        Optional<RankReader.Match> rank = ranks.read(tokens, at);
        rank.ifPresent(match -> mentions.add(new Mention(tokens.span(at, match.end()), match.rank())));
        return rank.map(RankReader.Match::end).orElse(at);
    }

    /** "Under the age of five" */
    private static Optional<Modifiers.Match> beforeArticle(Tokens tokens, int start) {
        return tokens.at(start, "age") && tokens.at(start - 1, "the")
                ? Modifiers.before(tokens, start - 1)
                : Optional.empty();
    }

    private static int add(Tokens tokens, int at, VagueReader.Vague vague, List<Mention> mentions) {
        mentions.add(new Mention(tokens.span(at, vague.end()), vague.value()));
        return vague.end();
    }

    private static int add(Tokens tokens, RangeReader.Bounds bounds, List<Mention> mentions) {
        bounds.meaning()
                .ifPresent(meaning -> mentions.add(new Mention(
                        tokens.span(bounds.start(), bounds.end()),
                        meaning.apply(Amounts.between(bounds.low(), bounds.high())))));
        return bounds.end();
    }

    private static int add(Tokens tokens, Core core, int free, List<Mention> mentions) {
        if (core.meaning().isEmpty()) {
            return core.end();
        }
        Optional<Modifiers.Match> before = Modifiers.before(tokens, core.start())
                .or(() -> beforeArticle(tokens, core.start()))
                .filter(match -> match.edge() >= free);
        Optional<Modifiers.Match> after = before.isPresent() ? Optional.empty() : Modifiers.after(tokens, core.end());
        Modifier modifier =
                before.or(() -> after).map(Modifiers.Match::modifier).orElse(Modifier.EXACT);
        Amount amount = Amounts.of(core.value(), modifier);
        int start = before.map(Modifiers.Match::edge).orElse(Math.max(free, core.start()));
        int end = after.map(Modifiers.Match::edge).orElse(core.end());
        mentions.add(new Mention(tokens.span(start, end), core.meaning().get().apply(amount)));
        return end;
    }
}
