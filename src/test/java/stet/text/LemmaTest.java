package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LemmaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advisors advisor",
                "people person",
                "cities city",
                "boxes box",
                "churches church",
                "houses house",
                "crises crisis",
                "buses bus",
                "news news",
                "status status",
                "glasses glass",
                "Women woman",
                "by-elections by-election",
                "children child",
                "services service",
                "movies movie",
                "horses horse",
                "months month",
                "lives life",
                "class class"
            })
    void findsTheSingular(String pair) {
        assertThat(Lemma.noun(pair.split(" ", -1)[0])).isEqualTo(pair.split(" ", -1)[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancelled cancel",
                "cancels cancel",
                "said say",
                "went go",
                "carried carry",
                "stopped stop",
                "making make",
                "moved move",
                "announced announce",
                "killing kill",
                "killed kill",
                "criticized criticize",
                "voted vote",
                "visited visit",
                "opened open",
                "passes pass",
                "goes go",
                "is be",
                "rising rise",
                "charged charge",
                "fell fall",
                "believes believe",
                "planning plan",
                "agreed agree",
                "added add",
                "treated treat",
                "created create",
                "required require",
                "bring bring",
                "died die",
                "resigned resign",
                "explained explain",
                "accused accuse",
                "released release",
                "attacked attack",
                "hoped hope",
                "abstained abstain",
                "declared declare",
                "elected elect",
                "won win",
                "belongs belong",
                "includes include",
                "arrested arrest",
                "reported report",
                "denied deny",
                "closed close",
                "increased increase",
                "entered enter",
                "ordered order",
                "destroyed destroy"
            })
    void findsTheBaseForm(String pair) {
        assertThat(Lemma.verb(pair.split(" ", -1)[0])).isEqualTo(pair.split(" ", -1)[1]);
    }
}
