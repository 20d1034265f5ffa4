package com.bemusix.backstage.identifiers.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E2: by release and track a track has its own number where that is free")
class ReleaseHundredsTest {

    private final NavigableSet<Integer> free = new TreeSet<>(List.of(2, 3, 4, 8, 99));

    private List<Integer> choose(Integer... tracks) {
        return ReleaseHundreds.choose(free, List.of(tracks));
    }

    @Test
    void inWhateverOrderTheyCome() {
        assertThat(choose(8, 2)).containsExactly(8, 2);
        assertThat(choose(3)).containsExactly(3);
        assertThat(free).containsExactly(4, 99);
    }

    @Test
    void theNextFreeOneStandsInAndIsNobodysOwn() {
        assertThat(choose(1, 2, 3)).containsExactly(4, 2, 3);
    }

    @Test
    void afterTheEndTheStart() {
        assertThat(choose(99, 99, 120)).containsExactly(99, 2, 3);
    }
}
