package stet.summarize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stet.chunk.Chunker;
import stet.llm.Completion;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.Prompt;
import stet.llm.Prompts;
import stet.model.Article;
import stet.model.Chunk;
import stet.model.Problem;
import stet.model.Summary;

/**
 * Lets a model write the summary, chunk by chunk and then of the whole where the article is long. A sentence is kept, and
 * shown, only after it was traced to the article and found to say what stands there; where none is, or the model fails,
 * sentences of the article itself take their place.
 */
public final class ModelSummarizer {

    private static final int CHUNK_TOKENS = 6_000;
    private static final String NOTE = "NOTE:";

    private final LanguageModel model;
    private final Prompts prompts;
    private final ExtractiveSummarizer offline = new ExtractiveSummarizer();
    private final Chunker chunker = new Chunker();

    /** A summarizer that asks {@code model}. */
    public ModelSummarizer(LanguageModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    /**
     * A summary and what went wrong on the way.
     *
     * @param byModel whether the sentences are the model's
     */
    public record Result(Summary summary, boolean byModel, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Summarizes and hands each checked sentence to {@code onSentence} as soon as it is there. */
    public Result summarize(Article article, int maxSentences, Consumer<Summary.Sentence> onSentence) {
        CheckedLines lines = new CheckedLines(new Tracer(article.text()), maxSentences, onSentence);
        List<Problem> problems = new ArrayList<>();
        try {
            write(article, maxSentences, lines);
        } catch (ModelException e) {
            problems.add(new Problem(article.location(), e.getMessage()));
        }
        lines.rejected().forEach(why -> problems.add(new Problem(article.location(), why)));
        if (!lines.accepted().isEmpty()) {
            return new Result(new Summary(lines.accepted()), true, problems);
        }
        Summary summary = offline.summarize(article, maxSentences);
        summary.sentences().forEach(onSentence);
        return new Result(summary, false, problems);
    }

    private void write(Article article, int maxSentences, CheckedLines lines) {
        List<Chunk> chunks = chunker.chunk(article, CHUNK_TOKENS);
        String source = chunks.size() == 1
                ? article.text()
                : chunks.stream()
                        .map(chunk -> model.complete(prompt(chunk.text(), maxSentences))
                                .text())
                        .flatMap(String::lines)
                        .filter(line -> !line.startsWith(NOTE))
                        .collect(Collectors.joining("\n"));
        Completion completion = model.stream(prompt(source, maxSentences), lines::add);
        lines.end(completion.finish() != Completion.Finish.LENGTH);
        if (lines.accepted().isEmpty() && lines.rejected().isEmpty()) {
            throw new ModelException(
                    Failure.BAD_ANSWER, "The model wrote no summary; the article's own sentences stand.");
        }
    }

    private Prompt prompt(String text, int maxSentences) {
        return prompts.render("summarize", Map.of("article", text, "sentences", Integer.toString(maxSentences)));
    }

    /** Cuts a streamed answer into lines, each of which should be one sentence, and checks them. */
    private static final class CheckedLines {
        private static final int MAX_LINE = 2_000;

        private final Tracer tracer;
        private final int limit;
        private final Consumer<Summary.Sentence> onSentence;
        private final StringBuilder line = new StringBuilder();
        private final List<Summary.Sentence> accepted = new ArrayList<>();
        private final List<String> rejected = new ArrayList<>();

        CheckedLines(Tracer tracer, int limit, Consumer<Summary.Sentence> onSentence) {
            this.tracer = tracer;
            this.limit = limit;
            this.onSentence = onSentence;
        }

        List<Summary.Sentence> accepted() {
            return accepted;
        }

        List<String> rejected() {
            return rejected;
        }

        void add(String piece) {
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                if (c == '\n') {
                    end(true);
                } else if (line.length() < MAX_LINE) {
                    line.append(Character.isISOControl(c) ? ' ' : c);
                }
            }
        }

        void end(boolean whole) {
            String sentence = line.toString().strip();
            line.setLength(0);
            if (sentence.isEmpty() || !whole) {
                return;
            }
            if (sentence.startsWith(NOTE)) {
                rejected.add("The article seems to hold instructions for a language model; they were not followed.");
            } else if (accepted.size() < limit) {
                tracer.trace(sentence)
                        .ifPresentOrElse(
                                this::accept,
                                () -> rejected.add(
                                        "A sentence of the model's summary was left out because the article does not bear it out."));
            }
        }

        private void accept(Summary.Sentence sentence) {
            accepted.add(sentence);
            onSentence.accept(sentence);
        }
    }
}
