package stet.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fetches the bytes of one document from a file, standard input or the web, within limits. */
final class Locations {

    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:/");

    private final Limits limits;
    private final Web web;

    Locations(Limits limits) {
        this.limits = limits;
        this.web = new Web(limits);
    }

    Limits limits() {
        return limits;
    }

    /** Whether a location is an address of the web and no path. */
    static boolean isAddress(String location) {
        String lower = location.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    RawDocument read(String location) throws UnreadableException {
        return isAddress(location) ? web.fetch(location) : file(path(location));
    }

    /** Fetches a page to which a document that was fetched from another address links. */
    RawDocument linked(String address, String from) throws UnreadableException {
        return web.fetchLinked(address, from);
    }

    RawDocument standardInput(InputStream stdin) throws UnreadableException {
        try {
            return bounded("standard input", stdin, "-");
        } catch (IOException e) {
            throw new UnreadableException("Standard input cannot be read: " + e.getMessage() + ".", e);
        }
    }

    RawDocument file(Path file) throws UnreadableException {
        if (!Files.exists(file)) {
            throw new UnreadableException(file + " does not exist: check the path.");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableException(file + " is a folder: name one file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.isRegularFile(file) && Files.size(file) > limits.documentBytes()) {
                throw tooLarge(file.toString());
            }
            return bounded(file.toString(), in, file.toString());
        } catch (IOException e) {
            throw new UnreadableException(file + " cannot be read: check its permissions.", e);
        }
    }

    static Path path(String location) throws UnreadableException {
        try {
            if (location.isBlank()) {
                throw new UnreadableException("The name of the file is empty: give a path.");
            }
            if (OTHER_SCHEME.matcher(location).lookingAt()) {
                throw new UnreadableException(
                        CleanText.line(location) + " cannot be fetched: only http and https addresses can.");
            }
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new UnreadableException(CleanText.line(location) + " is not a path: check its spelling.", e);
        }
    }

    private RawDocument bounded(String name, InputStream in, String location) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes((int) limits.documentBytes() + 1);
        if (bytes.length > limits.documentBytes()) {
            throw tooLarge(name);
        }
        if (bytes.length == 0) {
            throw new UnreadableException(name + " is empty: give a document with an article in it.");
        }
        return RawDocument.local(location, bytes);
    }

    private UnreadableException tooLarge(String name) {
        return new UnreadableException(name + " is larger than the limit of " + limits.documentBytes() / 1_000_000
                + " MB for one document: split it or extract the article's text.");
    }
}
