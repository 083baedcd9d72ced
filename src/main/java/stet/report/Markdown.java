package stet.report;

import stet.term.SafeText;

/** Untrusted text inside a Markdown document. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>()#!|&~";

    private Markdown() {}

    /** The text on one line, with everything that Markdown or HTML would act on escaped. */
    static String escape(String text) {
        String line = SafeText.line(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (SPECIAL.indexOf(line.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(line.charAt(i));
        }
        return out.toString();
    }
}
