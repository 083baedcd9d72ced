package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.text.PartOfSpeech.Tag;

/** Finds persons with their titles, the title before the name or set off by commas after it. */
final class RoleFinder {

    private RoleFinder() {}

    static List<Mention> find(Sentence sentence) {
        List<Mention> out = new ArrayList<>(LeaderFinder.find(sentence));
        if (!sentence.has("title")) {
            return out;
        }
        for (int at = 0; at < sentence.size(); at++) {
            boolean ends = !sentence.is(at + 1, "title")
                    || sentence.token(at + 1).capitalized()
                            != sentence.token(at).capitalized();
            if (sentence.is(at, "title") && ends && !sentence.is(at, "honorific") && !isMeasured(sentence, at)) {
                int title = at;
                before(sentence, title).or(() -> after(sentence, title)).ifPresent(out::add);
            }
        }
        return out;
    }

    /** "former Prime Minister Anna Berg", "the ferry captain, Anna Berg". */
    private static Optional<Mention> before(Sentence sentence, int title) {
        int name = nameStart(sentence, title);
        int end = nameEnd(sentence, name);
        // "Chief Medical Officer", "Premier League"
        boolean office = sentence.is(name, "title")
                || sentence.is(end - 1, "title")
                || sentence.is(end - 1, "thing-name")
                || (sentence.at(end, "'s")
                        && sentence.isName(end + 1)
                        && sentence.token(title).capitalized());
        boolean place = name > title + 2
                && end == name + 1
                && !sentence.is(name - 1, "honorific")
                && sentence.at(name - 1, ","); // "the mayor of Paris, France"
        if (end == name || place || office || sentence.is(title, "firm-trade")) {
            return Optional.empty();
        }
        int first = titleStart(sentence, title);
        int start = determined(sentence, first);
        if (sentence.at(title + 1, ",") && start == first && first > 0) {
            return Optional.empty();
        }
        return Optional.of(mention(sentence, start, end, first, title + 1, sentence.words(name, end)));
    }

    /** "Anna Berg, the former head of the council". */
    private static Optional<Mention> after(Sentence sentence, int title) {
        int start = determined(sentence, titleStart(sentence, title));
        if (!sentence.at(start - 1, ",")) {
            return Optional.empty();
        }
        boolean aged = sentence.is(start - 2, Tag.NUM) && sentence.at(start - 3, ",");
        int nameEnd = aged ? start - 3 : start - 1;
        int name = nameEnd;
        while (sentence.isName(name - 1) && !sentence.is(name - 1, "title")) {
            name--;
        }
        boolean place = name == nameEnd - 1 && sentence.is(name - 1, "place-preposition");
        boolean firm = sentence.is(title, "firm-trade")
                && (sentence.is(nameEnd - 1, "firm-ending")
                        || sentence.token(Math.max(0, nameEnd - 1)).lower().endsWith("s"));
        boolean partOfName = sentence.token(title).capitalized() && sentence.isName(title + 1); // "the Premier League"
        if (name == nameEnd || place || firm || partOfName) {
            return Optional.empty();
        }
        int end = sentence.at(title + 1, "of") ? Math.max(title + 1, Phrases.endAfter(sentence, title)) : title + 1;
        int first = titleStart(sentence, title);
        return Optional.of(mention(sentence, name, end, first, end, sentence.words(name, nameEnd)));
    }

    /** Where the name behind a title begins: at once, behind a comma, or behind what the title is for. */
    private static int nameStart(Sentence sentence, int title) {
        boolean lower = !sentence.token(title).capitalized();
        boolean linked = lower && (sentence.at(title + 1, "for") || sentence.at(title + 1, "of"));
        int last = isSuffixed(sentence, title + 1) ? title + 2 : title;
        int behind = linked ? Phrases.endAfter(sentence, title + 2) : last + 1;
        boolean apart = lower && sentence.at(behind, ",");
        boolean shortened = sentence.at(behind, ".") && sentence.tokens().joined(behind);
        int name = apart || shortened ? behind + 1 : last + 1;
        while (sentence.is(name, "honorific") || (sentence.at(name, ".") && sentence.is(name - 1, "honorific"))) {
            name++;
        }
        return name;
    }

    /** "President-elect". */
    private static boolean isSuffixed(Sentence sentence, int titleEnd) {
        return sentence.at(titleEnd, "-") && sentence.is(titleEnd + 1, "status");
    }

    /** Where the article or possessive of a title begins: "its", "the government's". */
    private static int determined(Sentence sentence, int title) {
        int start = title;
        while (sentence.is(start - 1, Tag.DET) || sentence.is(start - 1, Tag.PRON) || isOwner(sentence, start - 1)) {
            start = isOwner(sentence, start - 1) ? Phrases.startBefore(sentence, start - 1) : start - 1;
        }
        return start;
    }

    /** "The agency's", "the railways'". */
    private static boolean isOwner(Sentence sentence, int at) {
        return sentence.at(at, "'s") || (sentence.at(at, "'") && sentence.isNoun(at - 1));
    }

    /** "A 47-member body" */
    private static boolean isMeasured(Sentence sentence, int title) {
        return sentence.at(title - 1, "-") && sentence.is(title - 2, Tag.NUM);
    }

    private static int nameEnd(Sentence sentence, int start) {
        int at = start;
        while ((sentence.isName(at) && !(at == start && sentence.is(at, "title")))
                || (at > start && sentence.at(at, "-") && sentence.isName(at + 1))) {
            at++;
        }
        return at;
    }

    private static int titleStart(Sentence sentence, int title) {
        int at = title;
        while (!sentence.is(title, "honorific") && at > 0 && title - at < 6 && modifies(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean modifies(Sentence sentence, int at) {
        boolean lowerNoun = sentence.isNoun(at)
                && !sentence.token(at).capitalized()
                && sentence.token(at + 1).capitalized();
        return (sentence.isNoun(at) && !lowerNoun)
                || (sentence.at(at, ".") && sentence.is(at - 1, "title"))
                || (sentence.is(at, Tag.NUM) && sentence.at(at + 1, "-"))
                || sentence.is(at, Tag.ADJ)
                || sentence.is(at, "status")
                || (sentence.at(at, "of") && sentence.is(at - 1, "title"))
                || (sentence.at(at, "-") && at > 0);
    }

    /** A person named somewhere from {@code start} to {@code end}, with the title from {@code first} to {@code titleEnd}. */
    static Mention mention(Sentence sentence, int start, int end, int first, int titleEnd, String person) {
        boolean qualified = sentence.is(first, "status") && first + 1 < titleEnd;
        int stated = qualified ? first : titleEnd + 1;
        Optional<String> status = qualified || isSuffixed(sentence, titleEnd)
                ? Optional.of(sentence.token(stated).lower())
                : Optional.empty();
        int from = qualified ? first + 1 : first;
        from = sentence.at(from, "-") && from + 1 < titleEnd ? from + 1 : from;
        String title = sentence.words(from, titleEnd).toLowerCase(Locale.ROOT);
        return new Mention(sentence.tokens().span(start, end), new Normalized.Role(person, title, status));
    }
}
