package stet.ingest;

import java.util.ArrayList;
import java.util.List;
import stet.model.Article;
import stet.model.Problem;

/** What a walk through sources came upon. */
final class Collected implements SourceVisitor {

    final List<Article> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();
    final List<String> followed = new ArrayList<>();

    static Collected from(SourceOptions options, Object... locations) {
        return from(Limits.standard(), options, locations);
    }

    static Collected from(Limits limits, SourceOptions options, Object... locations) {
        Collected collected = new Collected();
        List<String> names = List.of(locations).stream().map(Object::toString).toList();
        new Ingest(limits).sources(names, options, collected);
        return collected;
    }

    List<String> texts() {
        return articles.stream().map(article -> article.text().strip()).toList();
    }

    List<String> messages() {
        return problems.stream().map(Problem::message).toList();
    }

    @Override
    public void skipped(String place) {
        skipped.add(place);
    }

    @Override
    public void following(String feed, List<String> addresses) {
        followed.addAll(addresses);
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
