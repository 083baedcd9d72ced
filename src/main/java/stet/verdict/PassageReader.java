package stet.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import stet.model.Mention;
import stet.model.Passage;
import stet.model.Recent;
import stet.model.Source;
import stet.model.Span;
import stet.text.PartOfSpeech;
import stet.text.Sentences;
import stet.text.Tokens;

/** Reads passages into sentences, each passage once, since many claims meet the same ones. */
final class PassageReader {

    /** Characters; claims of one article mostly meet the same few hundred passages, and a session goes on to others. */
    private static final int MOST_KEPT = 600_000;

    private static final int MOST_SOURCES_KEPT = 2_000;

    /** What a correction takes back is no evidence for it. */
    private static final Pattern TAKEN_BACK =
            Pattern.compile("(?i)\\ban? (?:earlier|previous) version of (?:this|the) (?:article|story|report|page)\\b");

    private final Sentences sentences = new Sentences();
    private final PartOfSpeech tagger;
    private final Function<String, Optional<String>> texts;
    private final Recent<Passage, List<SourceSentence>> read = new Recent<>(
            MOST_KEPT,
            sentences -> sentences.stream()
                    .mapToInt(sentence -> sentence.span().length())
                    .sum());
    private final Recent<String, SourceWords> sources = Recent.values(MOST_SOURCES_KEPT);

    /** A reader of passages whose sources cannot be looked up. */
    PassageReader(PartOfSpeech tagger) {
        this(tagger, id -> Optional.empty());
    }

    PassageReader(PartOfSpeech tagger, Function<String, Optional<String>> texts) {
        this.tagger = tagger;
        this.texts = texts;
    }

    List<SourceSentence> sentences(Passage passage) {
        return read.get(passage, this::read);
    }

    /** A passage seldom names the place and the people again. */
    private SourceWords whole(Source source) {
        return sources.get(
                source.id(),
                id -> texts.apply(id)
                        .map(text -> SourceWords.of(text, source.published()))
                        .orElse(SourceWords.NONE));
    }

    private List<SourceSentence> read(Passage passage) {
        Set<String> context = new LinkedHashSet<>(Terms.of(passage.text()));
        context.addAll(Terms.of(passage.source().title()));
        SourceWords whole = whole(passage.source()).with(passage, context);
        List<Span> spans = sentences.spans(passage.text()).stream()
                .filter(span -> !TAKEN_BACK.matcher(span.of(passage.text())).find())
                .toList();
        List<Tokens> tokens =
                spans.stream().map(span -> Tokens.of(span.of(passage.text()))).toList();
        List<List<Mention>> values = tokens.stream()
                .map(t -> Fractions.with(
                        Changes.with(Mentions.in(t, passage.source().published()), t), t))
                .toList();
        List<Mention> allValues = values.stream().flatMap(List::stream).toList();
        List<List<PersonName>> people = tokens.stream().map(PersonName::people).toList();
        List<PersonName> allPeople = people.stream().flatMap(List::stream).toList();
        List<SourceSentence> read = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Clause clause = Clause.of(tokens.get(i), tagger);
            read.add(new SourceSentence(
                    passage.source(),
                    spans.get(i).shift(passage.span().start()),
                    spans.get(i).of(passage.text()),
                    clause,
                    values.get(i),
                    WordForms.of(clause.terms()),
                    ContentWord.of(clause),
                    context,
                    whole,
                    allValues,
                    people.get(i),
                    allPeople));
        }
        return List.copyOf(read);
    }
}
