package com.bemusix.backstage.web.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @Test
    void aListIsWalkedToItsEndWithoutLossOrRepetition() {
        List<Integer> all = IntStream.range(0, 7).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        Pages pages = pages("3", null);
        Page<Integer> page = pages.of(all);
        seen.addAll(page.items());
        while (page.nextPageToken() != null) {
            page = pages("3", page.nextPageToken()).of(all);
            seen.addAll(page.items());
        }

        assertThat(seen).isEqualTo(all);
    }

    @Test
    void withoutALimitAPageHasFifty() {
        assertThat(pages(null, null).request().limit()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "", "1e2", "99999999999", "\u0665"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        assertThatThrownBy(() -> pages(limit, null).request()).isInstanceOf(RefusedRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "eA", "LTE", "MQoy"})
    void aForeignTokenIsRefused(String token) {
        assertThatThrownBy(() -> pages(null, token).of(List.of(1, 2, 3))).isInstanceOf(InvalidPageTokenException.class);
    }

    private static Pages pages(String limit, String token) {
        Pages pages = new Pages();
        pages.limit = limit;
        pages.pageToken = token;
        return pages;
    }
}
