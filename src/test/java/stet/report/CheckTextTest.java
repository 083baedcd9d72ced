package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.model.Amount;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier;
import stet.model.Evidence;
import stet.model.IndexStats;
import stet.model.Normalized;
import stet.model.Source;
import stet.model.Span;
import stet.model.Stance;
import stet.model.Summary;
import stet.model.Verdict;
import stet.model.Verdict.Label;
import stet.term.Theme;

/** What a person sees of a check. */
class CheckTextTest {

    private static final Article ARTICLE = new Article(
            "Bridge\u001b[2J opens",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            "-",
            "The bridge has two lanes, six lamps and ten benches.",
            List.of(9));

    private static final Summary.Sentence SENTENCE =
            new Summary.Sentence("The bridge has two lanes.", List.of(new Span(0, 24)), true);

    @Test
    void whatNeedsAnEditorComesFirstAndWhatIsOpenTakesALine() {
        Dossier dossier = dossier(
                checked("ten benches", Label.NOT_ENOUGH_EVIDENCE, "No source speaks of this.", List.of()),
                checked("six lamps", Label.SUPPORTED, "The Post agrees.", List.of(evidence(Stance.SUPPORTS, "1"))),
                checked("two lanes", Label.REFUTED, "The Post says three.", List.of(evidence(Stance.REFUTES, "2"))));

        assertThat(new CheckText(new Theme(false), 60).render(dossier)).isEqualTo("""
                Bridge[2J opens

                The bridge has two lanes.

                Claims
                3 claims against 1 source as of 2024-04-01 (1 later left
                out): 1 supported, 1 refuted, 1 not enough evidence.

                REFUTED 90%  line 9  COUNT  c-two
                  “two lanes”
                  The Post says three.
                    refutes The Post, 2024-03-25 [2]
                      “What the Post says.”

                SUPPORTED 90%  line 9  COUNT  c-six
                  “six lamps”
                  The Post agrees.
                    supports The Post, 2024-03-25 [1]
                      “What the Post says.”

                NOT ENOUGH EVIDENCE
                  No source speaks of this.
                  c-ten  line 9    COUNT       “ten benches”
                """);
    }

    @Test
    void ofManyPassagesTheStrongestOfEachStanceAreShown() {
        List<Evidence> evidence = List.of(
                evidence(Stance.SUPPORTS, "1"),
                evidence(Stance.SUPPORTS, "2"),
                evidence(Stance.SUPPORTS, "3"),
                evidence(Stance.REFUTES, "4"));
        Dossier dossier = dossier(checked("two lanes", Label.CONFLICTING, "Sources disagree.", evidence));

        assertThat(new CheckText(new Theme(false), 80).render(dossier))
                .contains("[1]", "[2]", "[4]", "and 1 more, with --claim c-two --explain")
                .doesNotContain("[3]");
    }

    private static Dossier dossier(CheckedClaim... claims) {
        Dossier.Run run = new Dossier.Run(
                Optional.empty(),
                Dossier.ModelUse.NONE,
                Optional.of(new IndexStats("i", 2, 2, 2, "0")),
                Optional.of(LocalDate.of(2024, 4, 1)),
                1,
                Optional.empty());
        return new Dossier(run, ARTICLE, new Summary(List.of(SENTENCE)), List.of(claims), List.of(), List.of());
    }

    private static CheckedClaim checked(String quote, Label label, String explanation, List<Evidence> evidence) {
        int start = ARTICLE.text().indexOf(quote);
        Span span = new Span(start, start + quote.length());
        Claim claim = new Claim(
                "c-" + quote.substring(0, 3),
                quote,
                span,
                new Span(0, ARTICLE.text().length()),
                ARTICLE.text(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Nature.FACT,
                new Normalized.Count(Amount.exactly(2), Optional.empty()),
                0.5);
        return new CheckedClaim(claim, new Verdict(label, 0.9, explanation, Optional.empty()), evidence);
    }

    private static Evidence evidence(Stance stance, String id) {
        Source source = new Source(
                id, "", Optional.of("The Post"), Optional.of(LocalDate.of(2024, 3, 25)), "post.txt", "0", id);
        return new Evidence(stance, "What the Post says.", new Span(0, 19), 1, "", source);
    }
}
