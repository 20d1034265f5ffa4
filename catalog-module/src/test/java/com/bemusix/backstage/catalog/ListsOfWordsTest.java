package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsOfWordsTest {

    @Test
    void rolesAreReadOnceEach() {
        assertThat(ContributorRoles.names()).hasSizeGreaterThan(45).doesNotHaveDuplicates().contains("Composer", "Choreographer")
                .allMatch(role -> role.matches("[A-Za-z]+"));
        assertThat(ContributorRoles.isListed("Composer")).isTrue();
        assertThat(ContributorRoles.isListed("# Roles")).isFalse();
    }

    @Test
    void genresHaveTheirSubgenres() {
        assertThat(Genres.tree()).hasSizeGreaterThan(45).containsKeys("Anime", "Worldwide");
        assertThat(Genres.tree().get("Electronic")).contains("Ambient", "IDM/Experimental");
        assertThat(Genres.tree().get("Anime")).isEmpty();
        assertThat(Genres.tree().keySet()).allMatch(genre -> genre.length() <= 100);
    }
}
