package stet.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stet.model.Article;
import stet.model.Superseded;

/**
 * Finds the sources that their own publisher has replaced: by a text that says it corrects one of the same title or of
 * nearly the same words, by a notice that names the article which it corrects, or by a later text of both the same title and nearly the same words.
 */
final class Corrections {

    private static final String MARK = "(?i)(?:correction|corrected|clarification)";
    private static final Pattern IN_TITLE = Pattern.compile("^\\W*" + MARK + "\\W+|\\W+" + MARK + "\\W*$");
    private static final Pattern AT_START = Pattern.compile("\\s*" + MARK + "\\s*[:\\u2013\\u2014-]");
    /** Begins with its rarest part, since every text is searched for it. */
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?i)version of this (?:article|story|report|page)(?<=\\ban? (?:earlier|previous) version of this \\w{1,9})");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#]+)");
    private static final String MAIL = ".eml";
    private static final int FEWEST_WORDS = 3;

    private static final Comparator<StoredSource> IN_ORDER = Comparator.comparing(
                    (StoredSource source) -> source.published().orElseThrow())
            .thenComparing(StoredSource::correction)
            .thenComparing(StoredSource::id);

    private final OriginGroups groups;
    private final Map<String, Superseded> found = new TreeMap<>();

    private Corrections(OriginGroups groups) {
        this.groups = groups;
    }

    /** Whether an article says of itself that it corrects an earlier one. */
    static boolean isCorrection(Article article) {
        return IN_TITLE.matcher(article.title()).find()
                || AT_START.matcher(article.text()).lookingAt()
                || IN_TEXT.matcher(article.text()).find()
                || CorrectionNote.is(article.title(), article.text());
    }

    /**
     * The ids of the sources that are superseded, and by what.
     *
     * @param notes by id, those of the sources that are notices of correction
     */
    static Map<String, Superseded> among(
            Iterable<StoredSource> sources, OriginGroups groups, Map<String, CorrectionNote> notes) {
        Map<String, List<StoredSource>> related = new HashMap<>();
        for (StoredSource source : sources) {
            if (source.publisher().isPresent() && source.published().isPresent()) {
                String publisher = publisher(source);
                add(related, publisher + "\ntitle " + title(source), source);
                add(related, publisher + "\norigin " + groups.origin(source.id()), source);
            }
        }
        Corrections corrections = new Corrections(groups);
        related.values().forEach(corrections::supersede);
        if (!notes.isEmpty()) {
            corrections.supersedeNamed(sources, notes);
        }
        return corrections.found;
    }

    private static String publisher(StoredSource source) {
        return source.publisher().orElse("").toLowerCase(Locale.ROOT) + "\n" + site(source);
    }

    /** What a notice names by its title or address, of the same publisher and no later than itself. */
    private void supersedeNamed(Iterable<StoredSource> sources, Map<String, CorrectionNote> notes) {
        Map<String, List<StoredSource>> named = new HashMap<>();
        List<StoredSource> noting = new ArrayList<>();
        for (StoredSource source : sources) {
            if (source.publisher().isPresent() && source.published().isPresent()) {
                add(named, publisher(source) + "\n" + CorrectionNote.words(source.title()), source);
                add(named, publisher(source) + "\n" + CorrectionNote.address(source.location()), source);
                noting.addAll(notes.containsKey(source.id()) ? List.of(source) : List.of());
            }
        }
        noting.sort(IN_ORDER);
        for (StoredSource source : noting) {
            CorrectionNote note = Objects.requireNonNull(notes.get(source.id()));
            Stream.concat(note.titles().stream(), note.addresses().stream())
                    .flatMap(name -> named.getOrDefault(publisher(source) + "\n" + name, List.of()).stream())
                    .filter(earlier -> !earlier.correction() && IN_ORDER.compare(earlier, source) < 0)
                    .filter(earlier -> !found.containsKey(earlier.id()))
                    .forEach(earlier -> put(earlier, source));
        }
    }

    private static void add(Map<String, List<StoredSource>> related, String key, StoredSource source) {
        related.computeIfAbsent(key, k -> new ArrayList<>()).add(source);
    }

    /**
     * Anybody can call himself what another publisher is called, so what comes from the web must share its host, and a mail
     * replaces only mails.
     */
    private static String site(StoredSource source) {
        if (source.readFrom().endsWith(MAIL)) {
            return MAIL;
        }
        Matcher address = ADDRESS.matcher(source.location());
        return address.lookingAt() ? address.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String title(StoredSource source) {
        return IN_TITLE.matcher(source.title()).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    /** Of versions in their order, each is superseded by the first after it that replaces it. */
    private void supersede(List<StoredSource> versions) {
        versions.sort(IN_ORDER);
        Optional<StoredSource> after = Optional.empty();
        for (StoredSource version : versions.reversed()) {
            after.filter(later -> replaces(later, version)).ifPresent(later -> put(version, later));
            after = Optional.of(version);
        }
    }

    private boolean replaces(StoredSource later, StoredSource earlier) {
        boolean sameTitle = isTelling(title(later)) && title(later).equals(title(earlier));
        boolean sameWords = groups.together(later.id(), earlier.id());
        boolean newer =
                later.published().orElseThrow().isAfter(earlier.published().orElseThrow());
        return later.correction() ? sameTitle || sameWords : newer && sameTitle && sameWords;
    }

    /** A column has the same short title every day. */
    private static boolean isTelling(String title) {
        return title.split("\\s+", -1).length >= FEWEST_WORDS && !CorrectionNote.isOnlyMark(title);
    }

    private void put(StoredSource earlier, StoredSource later) {
        found.put(earlier.id(), new Superseded(later.id(), later.published().orElseThrow()));
    }
}
