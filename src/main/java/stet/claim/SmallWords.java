package stet.claim;

import java.util.List;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Puts right the tags of words that can be told by how they are spelt and by their neighbours. */
final class SmallWords {

    private SmallWords() {}

    static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Token token = tokens.get(at);
        Tag tag = tags.get(at);
        if (token.type() == Token.Type.NUMBER) {
            return Tag.NUM;
        }
        if (Lexicon.is("currency", token)) {
            return Tag.SYM;
        }
        if (!token.capitalized() && Lexicon.is("adverb", token)) {
            return Tag.ADV;
        }
        return switch (tag) {
            case PART -> token.is("to") && isNominal(tags, at + 1) ? Tag.ADP : tag;
            case SCONJ -> token.is("for") ? Tag.ADP : token.is("that") && isTime(tokens, at + 1) ? Tag.DET : tag;
            case ADJ -> Lexicon.is("title", token) && !isInPhrase(tags, at + 1) ? Tag.NOUN : tag;
            case AUX -> token.is("'s") && isPossessor(tokens, at - 1) ? Tag.PART : tag;
            case NOUN -> !token.capitalized() && Lexicon.is("preposition", token) ? Tag.ADP : tag;
            case ADP, ADV, CCONJ, DET, INTJ, NUM, PRON, PROPN, PUNCT, SYM, VERB, X -> tag;
        };
    }

    private static boolean isTime(Tokens tokens, int at) {
        return at < tokens.size() && Lexicon.is("time-noun", tokens.get(at));
    }

    /** "Ballack's", but not "It's". */
    private static boolean isPossessor(Tokens tokens, int at) {
        return at >= 0 && tokens.get(at).capitalized() && !Lexicon.is("contracted", tokens.get(at));
    }

    private static boolean isInPhrase(List<Tag> tags, int at) {
        return at < tags.size() && (tags.get(at).noun() || tags.get(at) == Tag.ADJ);
    }

    private static boolean isNominal(List<Tag> tags, int at) {
        return at < tags.size()
                && switch (tags.get(at)) {
                    case DET, NUM, PROPN, PRON, SYM -> true;
                    default -> false;
                };
    }
}
