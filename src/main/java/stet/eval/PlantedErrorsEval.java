package stet.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import stet.eval.PlantedErrorsReport.Found;
import stet.eval.PlantedErrorsReport.Mistake;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Span;
import stet.model.Verdict.Label;

/** Checks whole articles in which errors were planted, each against sources that have it right. */
public final class PlantedErrorsEval {

    private final Map<String, Found> byError = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int supported;
    private int rightClaims;
    private int falselyRefuted;
    private int clean;
    private int cleanSupported;

    private PlantedErrorsEval() {}

    /**
     * Runs {@code checker} on every case in {@code folder}: {@code NAME/article.txt}, {@code NAME/sources/} and
     * {@code NAME/expected.json}.
     *
     * @param checker checks an article against its sources only
     * @throws IOException when a file cannot be read
     * @throws GoldFormatException when a mark cannot be used
     */
    public static PlantedErrorsReport run(Path folder, BiFunction<Article, List<Article>, List<CheckedClaim>> checker)
            throws IOException {
        PlantedErrorsEval eval = new PlantedErrorsEval();
        for (PlantedCase one : PlantedCase.readAll(folder)) {
            List<CheckedClaim> checked = checker.apply(one.article(), one.sources());
            eval.countErrors(one, checked);
            eval.countRightClaims(one, checked);
            eval.countClean(one, checked);
        }
        return eval.report();
    }

    private void countErrors(PlantedCase one, List<CheckedClaim> checked) {
        for (PlantedCase.Planted error : one.planted()) {
            boolean found = any(checked, error.span(), Label.REFUTED) || any(checked, error.span(), Label.CONFLICTING);
            byError.merge(error.error(), new Found(1, found ? 1 : 0), Found::plus);
            if (!found) {
                String wrong = error.span().of(one.article().text());
                mistakes.add(
                        new Mistake("not found", one.name(), wrong, error.error() + ", should be: " + error.correct()));
            }
            checked.stream()
                    .filter(claim -> error.span().contains(claim.claim().span()))
                    .filter(claim -> claim.verdict().label() == Label.SUPPORTED)
                    .findFirst()
                    .ifPresent(claim -> {
                        supported++;
                        mistakes.add(mistake("supported", one, claim));
                    });
        }
    }

    private void countRightClaims(PlantedCase one, List<CheckedClaim> checked) {
        for (CheckedClaim claim : checked) {
            Span span = claim.claim().span();
            if (one.planted().stream().anyMatch(error -> error.span().overlaps(span))) {
                continue;
            }
            rightClaims++;
            if (claim.verdict().label() == Label.REFUTED) {
                falselyRefuted++;
                mistakes.add(mistake("falsely refuted", one, claim));
            } else if (claim.verdict().label() == Label.CONFLICTING) {
                mistakes.add(mistake("conflicting", one, claim));
            }
        }
    }

    private static Mistake mistake(String sort, PlantedCase one, CheckedClaim claim) {
        return new Mistake(
                sort, one.name(), claim.claim().quote(), claim.verdict().explanation());
    }

    private void countClean(PlantedCase one, List<CheckedClaim> checked) {
        for (Span right : one.clean()) {
            clean++;
            if (any(checked, right, Label.SUPPORTED) && !any(checked, right, Label.REFUTED)) {
                cleanSupported++;
            }
        }
    }

    private static boolean any(List<CheckedClaim> checked, Span span, Label label) {
        return checked.stream()
                .filter(claim -> claim.claim().span().overlaps(span))
                .anyMatch(claim -> claim.verdict().label() == label);
    }

    private PlantedErrorsReport report() {
        return new PlantedErrorsReport(
                byError, supported, rightClaims, falselyRefuted, clean, cleanSupported, mistakes);
    }
}
