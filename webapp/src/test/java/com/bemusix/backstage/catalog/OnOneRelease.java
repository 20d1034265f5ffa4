package com.bemusix.backstage.catalog;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.identifiers.AccountId;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that begins with an account of its own and one release without tracks. */
@ExtendWith(ArquillianExtension.class)
abstract class OnOneRelease {

    @Inject
    CatalogFixture fixture;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    AccountId account;
    ReleaseView release;

    @BeforeEach
    void begin() {
        account = fixture.account();
        release = fixture.release(account, "Nested");
    }
}
