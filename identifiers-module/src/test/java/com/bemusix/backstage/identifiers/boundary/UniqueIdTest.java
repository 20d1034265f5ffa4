package com.bemusix.backstage.identifiers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UniqueIdTest {

    @Test
    @DisplayName("ids are UUIDs of version 7, all different, and sort as text by the time of their making")
    void idsSortByTime() {
        List<UUID> ids = Stream.generate(UniqueId::next).limit(10_000).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.stream().map(UUID::toString)).isSorted();
    }
}
