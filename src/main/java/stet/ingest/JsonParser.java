package stet.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) in one pass with a bound on its depth; raw line breaks inside strings, which web pages often
 * have, are let through.
 */
final class JsonParser {

    private static final int DEEPEST = 100;

    private final String json;
    private int at;
    private int depth;

    JsonParser(String json) {
        this.json = json;
    }

    JsonValue parse() throws MalformedJsonException {
        JsonValue value = value();
        skipBlanks();
        if (at < json.length()) {
            throw new MalformedJsonException("text after the value", at);
        }
        return value;
    }

    private JsonValue value() throws MalformedJsonException {
        skipBlanks();
        if (++depth > DEEPEST) {
            throw new MalformedJsonException("nesting deeper than " + DEEPEST, at);
        }
        JsonValue value = switch (peek()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> new JsonValue.Text(string());
            default -> literal();
        };
        depth--;
        skipBlanks();
        return value;
    }

    private JsonValue members() throws MalformedJsonException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        at++;
        skipBlanks();
        while (peek() != '}') {
            String name = string();
            skipBlanks();
            expect(':');
            values.put(name, value());
            separate('}');
        }
        at++;
        return new JsonValue.Members(values);
    }

    private JsonValue items() throws MalformedJsonException {
        List<JsonValue> values = new ArrayList<>();
        at++;
        skipBlanks();
        while (peek() != ']') {
            values.add(value());
            separate(']');
        }
        at++;
        return new JsonValue.Items(values);
    }

    private void separate(char end) throws MalformedJsonException {
        if (peek() != end) {
            expect(',');
            skipBlanks();
        }
    }

    private JsonValue literal() throws MalformedJsonException {
        int start = at;
        while (at < json.length()
                && (Character.isLetterOrDigit(json.charAt(at)) || "+-.".indexOf(json.charAt(at)) >= 0)) {
            at++;
        }
        String word = json.substring(start, at);
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            return new JsonValue.Other();
        }
        if (word.isEmpty() || !(Character.isDigit(word.charAt(0)) || word.charAt(0) == '-')) {
            throw new MalformedJsonException("no value", start);
        }
        return new JsonValue.Text(word);
    }

    private String string() throws MalformedJsonException {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? escape() : c);
        }
        return out.toString();
    }

    private char escape() throws MalformedJsonException {
        char c = next();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() throws MalformedJsonException {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = Character.digit(next(), 16);
            if (value < 0) {
                throw new MalformedJsonException("no hexadecimal digit", at);
            }
            code = code * 16 + value;
        }
        return (char) code;
    }

    private char peek() throws MalformedJsonException {
        if (at >= json.length()) {
            throw new MalformedJsonException("unexpected end", at);
        }
        return json.charAt(at);
    }

    private char next() throws MalformedJsonException {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char c) throws MalformedJsonException {
        if (next() != c) {
            throw new MalformedJsonException("expected " + c, at - 1);
        }
    }

    private void skipBlanks() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}
