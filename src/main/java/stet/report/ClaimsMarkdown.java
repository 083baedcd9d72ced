package stet.report;

import java.util.List;
import stet.model.Article;
import stet.model.Claim;
import stet.term.SafeText;

/** An article's claims as a checklist for an editor. */
public final class ClaimsMarkdown {

    private ClaimsMarkdown() {}

    /** One box to tick a claim, in the order of the article. */
    public static String render(Article article, List<Claim> claims) {
        Lines lines = new Lines(article);
        String title = article.title().isEmpty() ? article.location() : article.title();
        StringBuilder out = new StringBuilder("# Claims to check: " + Markdown.escape(title) + "\n\n");
        for (Claim claim : claims) {
            out.append("- [ ] **")
                    .append(claim.kind())
                    .append("** (")
                    .append(lines.label(claim.span().start()))
                    .append(", `")
                    .append(claim.id())
                    .append('`')
                    .append(") “")
                    .append(Markdown.escape(claim.quote()))
                    .append("”");
            if (!SafeText.line(claim.statement()).equals(SafeText.line(claim.quote()))) {
                out.append(": ").append(Markdown.escape(claim.statement()));
            }
            out.append(" [")
                    .append(Markdown.escape(NormalizedText.of(claim.normalized())))
                    .append(']');
            claim.attribution().ifPresent(a -> out.append(" — ").append(Markdown.escape(a.speaker())));
            out.append('\n');
        }
        return out.toString();
    }
}
