package stet.verdict;

import java.util.List;
import stet.model.CheckedClaim;
import stet.model.Passage;

/** A claim as decided so far, with the passages that were found for it, best first. */
public record Case(CheckedClaim decided, List<Passage> passages) {

    public Case {
        passages = List.copyOf(passages);
    }
}
