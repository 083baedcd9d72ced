package stet.summarize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stet.chunk.Chunker;
import stet.llm.Completion.Finish;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompt;
import stet.llm.Prompts;
import stet.llm.Request;
import stet.model.Article;
import stet.model.Chunk;
import stet.model.Note;
import stet.model.Outcome;
import stet.model.Problem;
import stet.model.Summary;
import stet.text.MachineAddress;

/**
 * Lets a model write the summary, chunk by chunk and then of the whole where the article is long. A sentence is kept, and
 * shown, only after it was traced to the article and found to say what stands there; where none is, or the model fails,
 * sentences of the article itself take their place.
 */
public final class ModelSummarizer {

    private static final int CHUNK_TOKENS = 6_000;
    private static final String SUBJECT = "summary";

    private final LanguageModel model;
    private final Prompts prompts;
    private final ExtractiveSummarizer offline = new ExtractiveSummarizer();
    private final Chunker chunker = new Chunker();

    /** A summarizer that asks {@code model}. */
    public ModelSummarizer(LanguageModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    /** Summarizes and hands each checked sentence to {@code onSentence} as soon as it is there. */
    public Outcome<Summary> summarize(Article article, int maxSentences, Consumer<Summary.Sentence> onSentence) {
        if (maxSentences == 0 || article.text().isBlank()) {
            return Outcome.of(new Summary(List.of()));
        }
        CheckedLines lines = new CheckedLines(new Tracer(article.text()), maxSentences, onSentence);
        List<Problem> problems = new ArrayList<>();
        try {
            write(condensed(article, maxSentences, problems), maxSentences, lines);
        } catch (ModelException e) {
            problems.add(new Problem(SUBJECT, e.getMessage()));
        }
        Summary summary = lines.accepted().isEmpty()
                ? ownSentences(article, maxSentences, onSentence)
                : new Summary(lines.accepted());
        if (lines.accepted().isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    SUBJECT,
                    "The model wrote nothing that the article bears out; these are the article's own sentences."));
        }
        return new Outcome<>(summary, problems, notes(article, lines));
    }

    private void write(Article article, int maxSentences, CheckedLines lines) {
        Request request = Request.text(prompt(article.text(), maxSentences));
        Finish finish = model.answer(request.streamedTo(lines::add)).finish();
        lines.end(finish == Finish.STOP);
        if (lines.accepted().isEmpty()) {
            model.reject(request);
        }
    }

    /** An article that fits one request: chunk by chunk made shorter until it does. */
    private Article condensed(Article article, int maxSentences, List<Problem> problems) {
        Article shorter = article;
        List<Chunk> chunks = chunker.chunk(shorter, CHUNK_TOKENS);
        while (chunks.size() > 1) {
            String text = chunks.stream()
                    .map(chunk -> digest(article.withText(chunk.text()), maxSentences, problems))
                    .collect(Collectors.joining("\n"));
            int before = shorter.text().length();
            shorter = article.withText(text);
            chunks = chunker.chunk(shorter, CHUNK_TOKENS);
            if (text.length() >= before) {
                return article.withText(chunks.getFirst().text());
            }
        }
        return shorter;
    }

    /** The model's lines on one chunk; where it fails, sentences of the chunk itself. */
    private String digest(Article chunk, int maxSentences, List<Problem> problems) {
        try {
            return model.complete(prompt(chunk.text(), maxSentences))
                    .text()
                    .lines()
                    .filter(line -> !CheckedLines.isNote(line))
                    .limit(maxSentences)
                    .collect(Collectors.joining("\n"));
        } catch (ModelException e) {
            problems.add(
                    new Problem(SUBJECT, "A part of the article was shortened without the model: " + e.getMessage()));
            return offline.summarize(chunk, maxSentences).sentences().stream()
                    .map(Summary.Sentence::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private Prompt prompt(String text, int maxSentences) {
        return prompts.render("summarize", Map.of("article", text, "sentences", Integer.toString(maxSentences)));
    }

    private Summary ownSentences(Article article, int maxSentences, Consumer<Summary.Sentence> onSentence) {
        Summary own = offline.summarize(article, maxSentences);
        own.sentences().forEach(onSentence);
        return own;
    }

    private static List<Note> notes(Article article, CheckedLines lines) {
        List<Note> notes = new ArrayList<>();
        MachineAddress.note(article.location(), article.text(), lines.reported())
                .ifPresent(notes::add);
        if (lines.dropped() > 0) {
            notes.add(new Note(
                    SUBJECT,
                    "Left out of the model's summary because the article does not bear it out: %d of %d sentences."
                            .formatted(
                                    lines.dropped(),
                                    lines.dropped() + lines.accepted().size())));
        }
        return notes;
    }
}
