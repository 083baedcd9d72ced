package stet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> workedOut = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(5, String::length);

    @Test
    void whatWasAskedForLastIsWorkedOutOnce() {
        List.of("aa", "bb", "aa", "cc", "aa").forEach(this::ask);

        assertThat(workedOut).containsExactly("aa", "bb", "cc");
    }

    @Test
    void theOldestGoesWhereThereIsNoRoom() {
        List.of("aa", "bb", "aa", "cc", "bb").forEach(this::ask);

        assertThat(workedOut).containsExactly("aa", "bb", "cc", "bb");
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        List.of("aaaaaa", "aaaaaa").forEach(this::ask);

        assertThat(workedOut).containsExactly("aaaaaa", "aaaaaa");
    }

    private void ask(String key) {
        assertThat(recent.get(key, this::work)).isEqualTo(key);
    }

    private String work(String key) {
        workedOut.add(key);
        return key;
    }
}
