package stet.claim;

import java.util.List;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Finds the nouns and adjectives that the tagger took for verbs. */
final class LostNouns {

    /** How far before a word the phrase that it ends may begin. */
    private static final int REACH = 24;

    private LostNouns() {}

    /** What the verb at {@code at} is: a noun, an adjective, an adverb, or a verb as it was tagged. */
    static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Token token = tokens.get(at);
        boolean nameFollows = at + 1 < tokens.size() && tokens.get(at + 1).capitalized();
        if (tags.get(at) == Tag.AUX) {
            return nameFollows && Lexicon.is("title", token) ? Tag.NOUN : Tag.AUX;
        }
        if (Lexicon.is("qualifier", token) && !token.lower().endsWith("ed")) {
            return Tag.ADV;
        }
        if (isObjectOfTo(tokens, at)
                || isSecondVerb(tokens, tags, at)
                || isOwned(tokens, at)
                || isSubject(tokens, tags, at)) {
            return Tag.NOUN;
        }
        if (token.capitalized() && at > 0) {
            return Tag.PROPN;
        }
        if (nameFollows && Lexicon.is("title", token)) {
            return Tag.NOUN;
        }
        if (isAttributive(tokens, tags, at) || isBeforeTitle(tokens, tags, at)) {
            return Tag.ADJ;
        }
        boolean possessed = tokens.at(at - 1, "'s") && tags.get(at - 1) == Tag.PART;
        return possessed || isNounOfPhrase(tokens, tags, at) ? Tag.NOUN : Tag.VERB;
    }

    /** "According to court documents" */
    private static boolean isObjectOfTo(Tokens tokens, int at) {
        return tokens.at(at - 1, "to") && tokens.at(at - 2, "according");
    }

    /** "His remarks" */
    private static boolean isOwned(Tokens tokens, int at) {
        return at > 0 && tokens.get(at).lower().endsWith("s") && Lexicon.is("possessive", tokens.get(at - 1));
    }

    /** "Operating margin widened", "two neighbouring countries", "Hamas-led fighters": a participle before its noun. */
    private static boolean isAttributive(Tokens tokens, List<Tag> tags, int at) {
        String word = tokens.get(at).lower();
        boolean participle = word.endsWith("ing") || word.endsWith("ed") || Lexicon.is("participle", tokens.get(at));
        boolean noun = at + 1 < tags.size() && tags.get(at + 1).noun();
        if (at == 0) {
            return (noun || (participle && isNounOrAdjective(tags, 1))) && isVerb(tags, afterNouns(tags, 1));
        }
        boolean hyphen = tokens.at(at - 1, "-")
                && tokens.joined(at)
                && !Lexicon.is("verb-prefix", tokens.get(at - 2 < 0 ? 0 : at - 2));
        boolean compound = hyphen || (tokens.at(at + 1, "-") && tokens.joined(at + 1) && tokens.joined(at + 2));
        boolean inside = switch (tags.get(at - 1)) {
            case DET, ADJ, NUM -> true;
            case NOUN -> word.endsWith("ed") && tokens.at(at - 2, "-") && tokens.joined(at - 1);
            case ADP -> word.endsWith("ed");
            case ADV ->
                word.endsWith("ed") && at > 1 && isVerb(tags, at - 2); // "completed previously scheduled training"
            case PART -> tokens.at(at - 1, "'s");
            default -> false;
        };
        return compound || (noun && participle && inside);
    }

    private static int afterNouns(List<Tag> tags, int from) {
        int at = from;
        while (isNounOrAdjective(tags, at)) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(List<Tag> tags, int at) {
        return at < tags.size() && (tags.get(at) == Tag.VERB || tags.get(at) == Tag.AUX);
    }

    /** "A demand for peace": the base form of a verb after an article and a noun. */
    private static boolean isNounOfPhrase(Tokens tokens, List<Tag> tags, int at) {
        int start = at;
        while (start > 0 && at - start < REACH && (tags.get(start - 1).noun() || tags.get(start - 1) == Tag.ADJ)) {
            start--;
        }
        boolean ranked = tokens.at(start - 1, "the") && Lexicon.is("ordinal", tokens.get(start));
        boolean article = ranked || tokens.at(start - 1, "a") || tokens.at(start - 1, "an");
        return article
                && start < at
                && Lemma.verb(tokens.get(at).lower()).equals(tokens.get(at).lower());
    }

    /** "Lead author Miriam Hultén", "Conservative group leader Simon Hart": the base form follows no plural subject. */
    private static boolean isBeforeTitle(Tokens tokens, List<Tag> tags, int at) {
        boolean title = at + 2 < tags.size() && Lexicon.is("title", tokens.get(at + 1)) && tags.get(at + 1) != Tag.VERB;
        boolean plural =
                at > 0 && tags.get(at - 1).noun() && tokens.get(at - 1).lower().endsWith("s");
        boolean subject = plural || (at > 0 && (tags.get(at - 1) == Tag.PRON || tags.get(at - 1) == Tag.AUX));
        boolean base = Lemma.verb(tokens.get(at).lower()).equals(tokens.get(at).lower());
        boolean part = Lexicon.is("title-part", tokens.get(at));
        boolean apart = tokens.at(at - 1, ",") && at + 1 < tags.size() && Lexicon.is("title", tokens.get(at + 1));
        return (apart && base)
                || (title && part)
                || (title && (base && !subject)) && tokens.get(at + 2).capitalized();
    }

    /** "Envoys from four countries failed", "and shelling resumed". */
    private static boolean isSubject(Tokens tokens, List<Tag> tags, int at) {
        if (at + 1 >= tags.size()) {
            return false;
        }
        String word = tokens.get(at).lower();
        boolean behind = tags.get(1) == Tag.ADP || tags.get(1) == Tag.ADV || isVerb(tags, 1) || tokens.at(1, "'");
        boolean plural = at == 0 && word.endsWith("s") && behind;
        boolean opens = at == 0 || tags.get(at - 1) == Tag.CCONJ || tags.get(at - 1) == Tag.SCONJ;
        boolean finite = isVerb(tags, at + 1) && !tokens.get(at + 1).lower().endsWith("ing");
        return plural || (opens && word.endsWith("ing") && finite);
    }

    /** "There are 300 parliament seats", "which includes increases in tax": the clause has its verb already. */
    private static boolean isSecondVerb(Tokens tokens, List<Tag> tags, int at) {
        String word = tokens.get(at).lower();
        if (isBeforeVerb(tokens, tags, at) && word.endsWith("s")) {
            return true;
        }
        if (!word.endsWith("s") || at == 0 || tags.get(at - 1) == Tag.PRON || Lexicon.is("sure-verb", tokens.get(at))) {
            return false;
        }
        if (tags.get(at - 1) == Tag.ADJ && at > 1 && isBare(tags.get(at - 2))) {
            return true; // "says torrential downpours": no verb stands behind an adjective alone
        }
        int before = at - 1;
        while (before > 0 && at - before < REACH && isModifier(tags, before)) {
            before--;
        }
        boolean present = tokens.get(before).lower().endsWith("s") && tags.get(before) == Tag.VERB;
        boolean copula = tags.get(before) == Tag.AUX && Lexicon.is("be", tokens.get(before));
        return (present || copula) && !Lexicon.is("takes-clause", tokens.get(before));
    }

    /** "Opinion polls suggest", "27 member states agreed", but not "helps win". */
    private static boolean isBeforeVerb(Tokens tokens, List<Tag> tags, int at) {
        return at > 0
                && isVerb(tags, at + 1)
                && tags.get(at - 1).noun()
                && !tokens.get(at + 1).lower().endsWith("ing")
                && !Lexicon.is("sure-verb", tokens.get(at))
                && !Lexicon.is("helping", tokens.get(at));
    }

    private static boolean isBare(Tag tag) {
        return tag == Tag.VERB || tag == Tag.ADP || tag == Tag.NUM;
    }

    private static boolean isModifier(List<Tag> tags, int at) {
        return isNounOrAdjective(tags, at) || tags.get(at) == Tag.NUM || tags.get(at) == Tag.DET;
    }

    private static boolean isNounOrAdjective(List<Tag> tags, int at) {
        return at < tags.size() && (tags.get(at).noun() || tags.get(at) == Tag.ADJ);
    }
}
