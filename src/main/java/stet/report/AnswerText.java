package stet.report;

import stet.model.Answer;
import stet.model.Source;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** An answer as a person reads it, each sentence with the words that it rests on. */
public final class AnswerText {

    private static final String INDENT = "    ";

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public AnswerText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** One sentence with its citations. */
    public String sentence(Answer.Sentence sentence) {
        StringBuilder out = new StringBuilder(Wrap.hanging(SafeText.line(sentence.text()), "", width)).append('\n');
        for (Answer.Citation citation : sentence.citations()) {
            Source source = citation.source();
            String quote = "“" + SafeText.line(citation.quote()) + "”";
            out.append(INDENT)
                    .append(Wrap.hanging(quote, INDENT, width))
                    .append('\n')
                    .append(INDENT)
                    .append(theme.faint(SafeText.line(source.name() + " [" + source.id() + "]")))
                    .append('\n');
        }
        return out.toString();
    }
}
