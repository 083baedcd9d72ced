package stet.report;

import java.util.stream.Collectors;
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
        return title(article) + summary.sentences().stream().map(this::sentence).collect(Collectors.joining());
    }

    /** The title that the sentences stand under, empty where the article has none. */
    public String title(Article article) {
        return article.title().isEmpty()
                ? ""
                : theme.heading(Wrap.hanging(SafeText.line(article.title()), "", width)) + "\n\n";
    }

    /** One sentence, with its mark. */
    public String sentence(Summary.Sentence sentence) {
        String mark = sentence.faithful() ? "" : " [not found in the article]";
        return Wrap.hanging(SafeText.line(sentence.text() + mark), "", width) + "\n";
    }
}
