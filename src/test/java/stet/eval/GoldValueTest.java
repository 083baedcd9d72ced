package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldValueTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"value": 2}                                 | {"value": 2.0, "of": "advisor"}            | true
                    {"value": 2, "of": "advisor"}                | {"value": 2}                               | false
                    {"value": 2, "of": "drug test"}              | {"value": 2, "of": "test"}                 | true
                    {"value": 2, "of": "test"}                   | {"value": 2, "of": "contest"}              | false
                    {"value": 2}                                 | {"value": 2, "modifier": "AT_LEAST"}       | false
                    {"value": 2, "modifier": "NEARLY"}           | {"value": 2, "modifier": "NEARLY"}         | true
                    {"value": 90, "unit": "minute"}              | {"value": 1.5, "unit": "hour"}             | true
                    {"value": 45, "unit": "minute"}              | {"value": 45, "unit": "hour"}              | false
                    {"value": 1, "unit": "century"}              | {"value": 1, "unit": "century"}            | true
                    {"value": 3, "points": true}                 | {"value": 3, "points": false}              | false
                    {"value": 5, "currency": "GBP"}              | {"value": 5, "currency": "EUR"}            | false
                    {"timex": "2024-03"}                         | {"timex": "2024-03-25"}                    | false
                    {"person": "Lenz", "title": "mayor"}         | {"person": "Mara Lenz", "title": "Mayor"}  | true
                    {"action": "rise"}                           | {"action": "rise", "negated": true}        | false
                    {"actor": "The council", "action": "close"}  | {"actor": "council", "action": "close"}    | true
                    {}                                           | {"value": 7, "unit": "day"}                | true
                    """)
    void agreesOnTheFieldsThatTheMarkNames(String marked, String found, boolean agrees) throws JsonProcessingException {
        assertThat(GoldValue.agrees(JSON.readTree(marked), JSON.readTree(found)))
                .isEqualTo(agrees);
    }
}
