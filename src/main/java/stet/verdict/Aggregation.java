package stet.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.model.Claim;
import stet.model.ClaimKind;
import stet.model.Evidence;
import stet.model.Normalized.Quote;
import stet.model.Source;
import stet.model.Stance;
import stet.model.Verdict;
import stet.model.Verdict.Label;
import stet.text.Tokens;

/** From evidence to a verdict: each origin has one voice, that of its strongest evidence. */
final class Aggregation {

    private static final int NAMED = 3;
    private static final double MAX_CONFIDENCE = 0.97;
    private static final int NOTED_DAYS = 2;

    private Aggregation() {}

    /** Opinions, questions and vague talk have no truth to look up. */
    static boolean isCheckable(Claim claim) {
        return switch (claim.nature()) {
            case FACT, FORECAST -> true;
            // Whoever has the opinion still holds the title or not, and said the words or not.
            case OPINION, VAGUE -> claim.kind() == ClaimKind.ROLE || claim.kind() == ClaimKind.QUOTE;
            case QUESTION -> claim.kind() == ClaimKind.QUOTE;
        };
    }

    /**
     * The verdict on a claim from its evidence, strongest first.
     *
     * @param written the day of the article, by which sources are told to be older or newer
     */
    static Verdict verdict(Claim claim, Optional<LocalDate> written, List<Evidence> evidence) {
        if (!isCheckable(claim)) {
            String what = claim.nature().name().toLowerCase(Locale.ROOT);
            return new Verdict(
                    Label.NOT_CHECKABLE, 1, "This is not a statement of fact (" + what + ").", Optional.empty());
        }
        List<Evidence> supports = voices(evidence, Stance.SUPPORTS);
        List<Evidence> refutes = voices(evidence, Stance.REFUTES);
        if (supports.isEmpty() && refutes.isEmpty()) {
            return new Verdict(
                    Label.NOT_ENOUGH_EVIDENCE, 0, "No source in the index plainly settles this.", Optional.empty());
        }
        if (refutes.isEmpty()) {
            return new Verdict(Label.SUPPORTED, confidence(supports), agreeing(supports), Optional.empty());
        }
        String differing = differing(claim, written, refutes);
        if (refutes.stream().allMatch(e -> e.score() <= Finding.DOUBTFUL)) {
            return supports.size() > refutes.size()
                    ? new Verdict(Label.SUPPORTED, confidence(supports), agreeing(supports), Optional.empty())
                    : new Verdict(Label.CONFLICTING, confidence(refutes), differing, Optional.empty());
        }
        return supports.isEmpty()
                ? new Verdict(Label.REFUTED, confidence(refutes), differing, correction(refutes))
                : new Verdict(
                        Label.CONFLICTING,
                        Math.min(confidence(supports), confidence(refutes)),
                        differing + " " + agreeing(supports),
                        Optional.empty());
    }

    private static List<Evidence> voices(List<Evidence> evidence, Stance stance) {
        Map<String, Evidence> byOrigin = new LinkedHashMap<>();
        evidence.stream()
                .filter(e -> e.stance() == stance)
                .forEach(e -> byOrigin.putIfAbsent(e.source().origin(), e));
        return List.copyOf(byOrigin.values());
    }

    /** Noisy-or over origins, which is right as far as they err independently; not calibrated on data. */
    private static double confidence(List<Evidence> voices) {
        double wrong = voices.stream().mapToDouble(e -> 1 - e.score()).reduce(1, (a, b) -> a * b);
        return Math.min(MAX_CONFIDENCE, 1 - wrong);
    }

    private static String agreeing(List<Evidence> voices) {
        Evidence first = voices.getFirst();
        String others = switch (voices.size()) {
            case 1 -> " agrees";
            case 2 -> " and one more source agree";
            default -> " and " + (voices.size() - 1) + " more sources agree";
        };
        return cite(first.source()) + others + ": “" + unstopped(first.reason()) + "”.";
    }

    private static String differing(Claim claim, Optional<LocalDate> written, List<Evidence> voices) {
        Optional<String> speaker = claim.normalized() instanceof Quote quote ? quote.speaker() : Optional.empty();
        // Another wording is shown by its whole sentence, another speaker by the name.
        boolean otherSpeaker = voices.stream().noneMatch(e -> e.reason().equals(e.quote()));
        if (speaker.isPresent() && otherSpeaker) {
            return "The article gives the words to " + speaker.get() + "; "
                    + voices.stream()
                            .limit(NAMED)
                            .map(e -> cite(e.source(), written) + " to " + e.reason())
                            .collect(Collectors.joining("; "))
                    + ".";
        }
        String others = voices.stream()
                .limit(NAMED)
                .map(e -> cite(e.source(), written) + " says “" + unstopped(e.reason()) + "”")
                .collect(Collectors.joining("; "));
        return "The article says “" + disputed(claim, voices.getFirst().reason()) + "”; " + others + ".";
    }

    /** Of a statement refuted by a name that is spelt otherwise, the name; else the whole claim. */
    private static String disputed(Claim claim, String said) {
        List<PersonName> names = PersonName.people(Tokens.of(said));
        return PersonName.people(Tokens.of(claim.quote())).stream()
                .filter(own -> names.size() == 1
                        && names.getFirst().text().equals(said)
                        && Names.isRenamed(own.words(), names.getFirst().words()))
                .map(PersonName::text)
                .findFirst()
                .orElse(claim.quote());
    }

    /** A quoted sentence inside a sentence gives up its full stop. */
    private static String unstopped(String said) {
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** Another wording, where at least two origins refute and all of them say the same. */
    private static Optional<String> correction(List<Evidence> voices) {
        List<String> said = voices.stream().map(Evidence::reason).toList();
        // "Four people" at the beginning of a sentence is "four people".
        boolean agree = said.size() > 1 && said.stream().allMatch(said.getFirst()::equalsIgnoreCase);
        return agree ? Optional.of(said.getFirst()) : Optional.empty();
    }

    private static String cite(Source source) {
        return cite(source, Optional.empty());
    }

    /** "Example Times (2024-03-28, 2 days later)". */
    private static String cite(Source source, Optional<LocalDate> written) {
        return source.name()
                + source.published()
                        .map(day -> " (" + day
                                + written.map(from -> apart(from, day)).orElse("") + ")")
                        .orElse("");
    }

    private static String apart(LocalDate written, LocalDate day) {
        long days = ChronoUnit.DAYS.between(written, day);
        return Math.abs(days) < NOTED_DAYS ? "" : ", " + Math.abs(days) + " days " + (days > 0 ? "later" : "earlier");
    }
}
