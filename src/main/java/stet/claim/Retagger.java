package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Puts right what a tagger trained on web text tends to get wrong in news. */
final class Retagger {

    private Retagger() {}

    static List<Tag> retag(Tokens tokens, List<Tag> tags) {
        List<Tag> out = new ArrayList<>(tags);
        for (int at = 0; at < out.size(); at++) {
            out.set(at, Auxiliaries.tag(tokens, out, at));
            out.set(at, tag(tokens, out, at));
        }
        return List.copyOf(ReducedClauses.retag(tokens, withVerb(tokens, out)));
    }

    /** "Most of the gas escapes.": a full sentence has a verb, so the first noun in -s behind another one is it. */
    private static List<Tag> withVerb(Tokens tokens, List<Tag> tags) {
        boolean full = !tokens.isEmpty() && tokens.at(tokens.size() - 1, ".");
        if (!full || tags.contains(Tag.VERB) || tags.contains(Tag.AUX)) {
            return tags;
        }
        for (int at = 1; at + 1 < tags.size(); at++) {
            boolean ends = !tags.get(at + 1).noun() && tags.get(at + 1) != Tag.ADJ;
            boolean form =
                    tokens.get(at).lower().endsWith("s") && !tokens.get(at).capitalized();
            boolean noun = tags.get(at - 1).noun() || (at == 2 && tags.get(0) == Tag.DET);
            if (tags.get(at) == Tag.NOUN && form && ends && noun) {
                tags.set(at, Tag.VERB);
                break;
            }
        }
        return tags;
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
        while (start > 0 && (tags.get(start - 1).noun() || tags.get(start - 1) == Tag.ADJ)) {
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
    private static boolean isLostName(Tokens tokens, List<Tag> tags, int at) {
        return at > 0
                && tags.get(at - 1) != Tag.PUNCT
                && switch (tags.get(at)) {
                    case ADP, ADV, SCONJ, X, INTJ -> true;
                    case PRON -> !Lexicon.is("person-pronoun", tokens.get(at));
                    default -> false;
                };
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

    private static boolean capital(Tokens tokens, int at) {
        return at >= 0 && tokens.get(at).capitalized();
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
        while (before > 0 && isNounOrAdjective(tags, before)
                || tags.get(before) == Tag.NUM
                || tags.get(before) == Tag.DET) {
            before--;
            if (before < 0) {
                return false;
            }
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

    private static boolean isNominal(List<Tag> tags, int at) {
        return at < tags.size()
                && switch (tags.get(at)) {
                    case DET, NUM, PROPN, PRON, SYM -> true;
                    default -> false;
                };
    }

    private static boolean isNounOrAdjective(List<Tag> tags, int at) {
        return at < tags.size() && (tags.get(at).noun() || tags.get(at) == Tag.ADJ);
    }

    private static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Token token = tokens.get(at);
        Tag tag = tags.get(at);
        boolean verb = tag == Tag.VERB || tag == Tag.AUX;
        boolean capital = token.capitalized();
        boolean nameFollows = at + 1 < tokens.size() && tokens.get(at + 1).capitalized();
        if (token.type() == Token.Type.NUMBER) {
            return Tag.NUM;
        }
        if (Lexicon.is("currency", token)) {
            return Tag.SYM;
        }
        if (isAcronym(token)
                || isFirstName(tokens, tags, at)
                || (capital && nameFollows && isLostName(tokens, tags, at))) {
            return Tag.PROPN;
        }
        if (Lexicon.is("adverb", token) && !capital) {
            return Tag.ADV;
        }
        if (tag == Tag.PART && token.is("to") && isNominal(tags, at + 1)) {
            return Tag.ADP;
        }
        if (tag == Tag.SCONJ && token.is("for")) {
            return Tag.ADP;
        }
        if (tag == Tag.SCONJ
                && token.is("that")
                && Lexicon.is("time-noun", tokens.get(Math.min(at + 1, tags.size() - 1)))) {
            return Tag.DET;
        }
        if (tag == Tag.ADJ && Lexicon.is("title", token) && !isNounOrAdjective(tags, at + 1)) {
            return Tag.NOUN;
        }
        if (tag == Tag.AUX
                && token.is("'s")
                && capital(tokens, at - 1)
                && !Lexicon.is("contracted", tokens.get(at - 1))) {
            return Tag.PART;
        }
        if (tag == Tag.VERB && tokens.at(at - 1, "to") && tokens.at(at - 2, "according")) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && isSecondVerb(tokens, tags, at)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && Lexicon.is("qualifier", token) && !token.lower().endsWith("ed")) {
            return Tag.ADV;
        }
        if (tag == Tag.VERB && at > 0 && token.lower().endsWith("s") && Lexicon.is("possessive", tokens.get(at - 1))) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && isSubject(tokens, tags, at)) {
            return Tag.NOUN;
        }
        if (tag == Tag.NOUN && !capital && Lexicon.is("preposition", token)) {
            return Tag.ADP;
        }
        if (verb && capital && at > 0 && tag == Tag.VERB) {
            return Tag.PROPN;
        }
        if (verb && nameFollows && Lexicon.is("title", token)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && (isAttributive(tokens, tags, at) || isBeforeTitle(tokens, tags, at))) {
            return Tag.ADJ;
        }
        if (tag == Tag.VERB && isNounOfPhrase(tokens, tags, at)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && tokens.at(at - 1, "'s") && tags.get(at - 1) == Tag.PART) {
            return Tag.NOUN;
        }
        if (tag == Tag.NOUN && Lexicon.is("describing", token)) {
            return Tag.VERB;
        }
        boolean adjective =
                tag == Tag.ADJ && tokens.at(tokens.size() - 1, ".") && LostVerbs.isAdjective(tokens, tags, at);
        if (adjective || (tag == Tag.NOUN && LostVerbs.is(tokens, tags, at))) {
            return Tag.VERB;
        }
        return Lexicon.is("sure-verb", token) && !capital && at > 0 && tag != Tag.AUX ? Tag.VERB : tag;
    }
}
