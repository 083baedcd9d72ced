package stet.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.ingest.Ingest;
import stet.ingest.Limits;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.text.EnglishText;

/** Which article, and when it was published. */
final class ArticleOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ARTICLE",
            description = "A file, - for standard input, or an http(s) URL.")
    private Optional<String> location = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (YYYY-MM-DD), where the article does not say.")
    private Optional<LocalDate> published = Optional.empty();

    /** Reads the article; says on standard error where it is in a language that Stet does not read. */
    Article read(Context context, GlobalOptions options) throws UnreadableException {
        String named = location.or(context::sessionArticle)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Give the ARTICLE: a file, - for standard input, or an http(s) URL."));
        Article article =
                new Ingest(Limits.standard()).article(named, context.console().in());
        if (!options.quiet() && !EnglishText.isLikely(article.text())) {
            context.console()
                    .err()
                    .println("stet: The article does not read like English, the one language that Stet knows;"
                            + " what follows may be wrong or missing.");
        }
        return published.map(article::withPublished).orElse(article);
    }
}
