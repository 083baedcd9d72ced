package stet.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.model.Article;
import stet.model.Attribution;
import stet.model.Claim;

/** An article's claims as CSV (RFC 4180), safe to open in a spreadsheet. */
public final class ClaimsCsv {

    private static final String HEADER =
            "id,line,start,end,kind,quote,statement,speaker,nature,checkworthiness,value,normalized";

    private ClaimsCsv() {}

    /** A header and one record a claim. */
    public static String render(Article article, List<Claim> claims) {
        Lines lines = new Lines(article);
        return Stream.concat(Stream.of(HEADER), claims.stream().map(claim -> row(claim, lines)))
                .map(row -> row + "\r\n")
                .collect(Collectors.joining());
    }

    private static String row(Claim claim, Lines lines) {
        return Stream.of(
                        claim.id(),
                        lines.line(claim.span().start()),
                        Integer.toString(claim.span().start()),
                        Integer.toString(claim.span().end()),
                        claim.kind().name(),
                        claim.quote(),
                        claim.statement(),
                        claim.attribution().map(Attribution::speaker).orElse(""),
                        claim.nature().name(),
                        Json.rounded(claim.checkworthiness()).toPlainString(),
                        NormalizedText.of(claim.normalized()),
                        NormalizedJson.line(claim.normalized()))
                .map(ClaimsCsv::cell)
                .collect(Collectors.joining(","));
    }

    /**
     * A quoted cell. A spreadsheet runs a cell that begins with one of {@code = + - @}, a tab or a carriage return as a
     * formula (OWASP, CSV injection), so such a cell gets an apostrophe in front.
     */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
