package stet.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Finds the names that the tagger took for other words. */
final class LostNames {

    private static final Set<String> JOINING = Set.of("and", "or", "but", "nor");

    private LostNames() {}

    static boolean is(Tokens tokens, List<Tag> tags, int at) {
        return isAcronym(tokens.get(at)) || isFirstName(tokens, tags, at) || isWithin(tokens, tags, at);
    }

    /** "A spokesman for WHO said" */
    static boolean isAcronym(Token token) {
        return Lexicon.is("acronym", token) && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** "Suresh Kumar, 40, was held": a name that the tagger does not know, at the start. */
    private static boolean isFirstName(Tokens tokens, List<Tag> tags, int at) {
        return at == 0
                && (tags.get(0) == Tag.INTJ || tags.get(0) == Tag.X)
                && tags.size() > 1
                && tags.get(1) == Tag.PROPN
                && tokens.get(1).capitalized();
    }

    /** "said Miriam Berg": a name within a sentence that the tagger took for a small word. */
    private static boolean isWithin(Tokens tokens, List<Tag> tags, int at) {
        boolean capitals = tokens.get(at).capitalized()
                && at + 1 < tags.size()
                && tokens.get(at + 1).capitalized();
        return capitals
                && at > 0
                && tags.get(at - 1) != Tag.PUNCT
                && switch (tags.get(at)) {
                    case ADP, ADV, SCONJ, X, INTJ -> true;
                    case CCONJ -> !JOINING.contains(tokens.get(at).lower()); // "Anand Kulkarni"
                    case PRON -> !Lexicon.is("person-pronoun", tokens.get(at));
                    default -> false;
                };
    }
}
