package stet.text.quantity;

import java.util.List;
import stet.text.Tokens;

/** Finds one sort of expression, bare: without the modifier before it and the noun behind it. */
public interface Extractor {

    /** Everything found, in the order of the text, without overlap. */
    List<Found> extract(Tokens tokens);
}
