package stet.report;

import stet.model.Article;
import stet.model.Summary;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** A summary as a person reads it: the title, then a sentence a line. */
public final class SummaryText {

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public SummaryText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** Title and summary; a sentence that the article does not bear out is marked. */
    public String render(Article article, Summary summary) {
        StringBuilder out = new StringBuilder();
        if (!article.title().isEmpty()) {
            out.append(theme.heading(Wrap.hanging(SafeText.line(article.title()), "", width)))
                    .append("\n\n");
        }
        for (Summary.Sentence sentence : summary.sentences()) {
            String mark = sentence.faithful() ? "" : " [not found in the article]";
            out.append(Wrap.hanging(SafeText.line(sentence.text() + mark), "", width))
                    .append('\n');
        }
        return out.toString();
    }
}
