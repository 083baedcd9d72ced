package stet.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.index.PassageQuery;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Normalized;
import stet.text.Token;
import stet.text.Tokens;

/** Turns a claim into what is searched for. Numbers only ever add to a score: who contradicts has another number. */
final class ClaimQuery {

    private ClaimQuery() {}

    static PassageQuery of(Claim claim, Article article, Optional<LocalDate> asOf) {
        List<String> names = new ArrayList<>(names(claim.statement()));
        names.addAll(eventWords(claim.normalized()));
        // "He cancelled it" is about what the article is about.
        String context = claim.unresolved().isEmpty() ? "" : " " + article.title();
        return new PassageQuery(claim.statement() + context, names, asOf);
    }

    private static List<String> names(String statement) {
        Tokens tokens = Tokens.of(statement);
        List<String> names = new ArrayList<>();
        // The first word has its capital from the sentence.
        for (Token token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
            if (token.type() == Token.Type.WORD && token.capitalized()) {
                names.add(token.text());
            }
        }
        return names;
    }

    private static List<String> eventWords(Normalized value) {
        return switch (value) {
            case Normalized.Event event -> with(event.action(), event.object());
            case Normalized.Relation relation -> List.of(relation.relation(), relation.object());
            case Normalized.Role role -> List.of(role.person(), role.title());
            case Normalized.Quote quote -> with(quote.words(), quote.speaker());
            case Normalized.Reported reported -> List.of(reported.content());
            case Normalized.Count count -> count.of().stream().toList();
            case Normalized.Percent percent -> percent.of().stream().toList();
            case Normalized.Ratio ratio -> ratio.of().stream().toList();
            case Normalized.Rank rank -> with(rank.superlative().orElse(""), rank.of());
            case Normalized.Quantity quantity -> List.of(quantity.unit());
            case Normalized.Score score -> List.of();
            case Normalized.Money money -> List.of();
            case Normalized.Duration duration -> List.of();
            case Normalized.Frequency frequency -> List.of();
            case Normalized.Time time -> List.of();
        };
    }

    private static List<String> with(String word, Optional<String> more) {
        return more.map(other -> List.of(word, other)).orElse(List.of(word));
    }
}
