package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stet.model.Article;
import stet.model.Span;
import stet.text.Token;
import stet.text.Tokens;

/**
 * What an article is about, by which to tell a report on the same event. A report says at its beginning who did what and
 * where, and another report on the event names most of them again.
 *
 * @param names words written with a capital inside a sentence, in dictionary form
 * @param lead those of them at the beginning
 * @param matter the other content words at the beginning
 * @param words all content words
 * @param inventory every value in it
 * @param people the names of the people in it, word by word
 */
record Topic(
        Set<String> names,
        Set<String> lead,
        Set<String> matter,
        Set<String> words,
        Inventory inventory,
        List<List<String>> people) {

    private static final int LEAD_TOKENS = 60;
    private static final int FEWEST_TOKENS = 20;
    private static final int FEW = 2;
    private static final int MANY = 3;
    private static final double MOST_OF_LEAD = 0.5;
    private static final double MUCH_OF_LEAD = 0.4;
    private static final double SOME_OF_LEAD = 0.2;
    private static final double FEW_NAMES = 0.15;
    private static final int CAST = 5;
    private static final double MUCH_OF_CAST = 0.25;
    private static final double MUCH_OF_MATTER = 0.5;
    private static final double SOME_OF_MATTER = 0.1;

    static Topic of(Article article) {
        Tokens tokens = Tokens.of(article.text());
        Set<String> names = names(tokens, tokens.size());
        int lead = lead(tokens);
        Set<String> matter = Terms.without(Terms.of(tokens.subList(0, lead)), names);
        List<List<String>> people =
                PersonName.people(tokens).stream().map(PersonName::words).toList();
        return new Topic(names, names(tokens, lead), matter, Terms.of(tokens), Inventory.of(article), people);
    }

    /** The end of the first paragraph, or so much of it as says what the article is about. */
    private static int lead(Tokens tokens) {
        int end = Math.min(1, tokens.size());
        while (end < Math.min(LEAD_TOKENS, tokens.size()) && (end < FEWEST_TOKENS || !isParagraphEnd(tokens, end))) {
            end++;
        }
        return end;
    }

    private static boolean isParagraphEnd(Tokens tokens, int next) {
        int from = tokens.get(next - 1).end();
        int to = tokens.get(next).start();
        return new Span(from, to).of(tokens.text()).contains("\n");
    }

    /** The names in a text; days, months, offices and the like are in every report. */
    static Set<String> names(Tokens tokens, int limit) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < Math.min(limit, tokens.size()); i++) {
            Token token = tokens.get(i);
            boolean inside = tokens.get(i - 1).type() == Token.Type.WORD || tokens.at(i - 1, ",");
            if (inside && isName(token)) {
                names.add(Terms.of(token));
            }
        }
        return names;
    }

    /** Whether a word with a capital tells one report from another. */
    static boolean isName(Token token) {
        String term = Terms.of(token);
        return token.capitalized()
                && Terms.isContent(token)
                && !Terms.WORDS.has("calendar", token.lower())
                && !Terms.WORDS.has("everywhere", term)
                && !Terms.WORDS.has("office", term)
                && !Terms.WORDS.has("honorific", term);
    }

    /**
     * Whether a report is plainly about the same event: by the names at the beginning, by a few names and the matter, or
     * by many names and some of the matter. Where either names nobody, nothing tells.
     */
    boolean isSharedBy(SourceWords report) {
        int shared = Terms.countShared(names, report.names());
        boolean named = shared >= FEW_NAMES * names.size();
        int ofLead = Terms.countShared(lead, report.names());
        double ofMatter = (double) Terms.countShared(matter, report.words()) / Math.max(1, matter.size());
        int enough = Math.min(lead.size() > MANY ? MANY : FEW, lead.size());
        boolean byLead = named
                && shared >= enough
                && ofLead >= Math.min(FEW, lead.size())
                && ofLead >= MUCH_OF_LEAD * lead.size();
        boolean byMatter = shared >= Math.min(FEW, lead.size()) && ofMatter >= MUCH_OF_MATTER;
        boolean byNames = shared >= MANY && ofLead >= SOME_OF_LEAD * lead.size() && ofMatter >= SOME_OF_MATTER;
        return lead.isEmpty() || report.nameless() || (ofLead > 0 && (byLead || byMatter || byNames));
    }

    /**
     * Whether a report has many of the names in the article, though none of those at the beginning: who tells of the same
     * day from another side has the same people.
     */
    boolean isCastSharedBy(SourceWords report) {
        int shared = Terms.countShared(names, report.names());
        return shared >= CAST && shared >= MUCH_OF_CAST * names.size();
    }

    /** Whether somebody of this name bears the surname, but not the given name, of somebody in the article. */
    boolean isNamesake(List<String> name) {
        List<List<String>> family = people.stream()
                .filter(own -> own.size() > 1 && own.getLast().equals(name.getLast()))
                .toList();
        return name.size() > 1
                && !family.isEmpty()
                && family.stream().noneMatch(own -> own.getFirst().equals(name.getFirst()));
    }

    /** Whether a report has most of the names at the beginning, which reports on other events of the kind do not. */
    boolean isLeadSharedBy(SourceWords report) {
        int ofLead = Terms.countShared(lead, report.names());
        return ofLead >= FEW && ofLead > MOST_OF_LEAD * lead.size();
    }
}
