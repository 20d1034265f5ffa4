package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that the catalogue refuses something, and why. */
final class Refused {

    private Refused() {
    }

    static CatalogException as(Kind kind, ThrowingCallable operation) {
        Throwable thrown = catchThrowable(operation);
        assertThat(thrown).isInstanceOf(CatalogException.class);
        CatalogException refused = (CatalogException) thrown;
        assertThat(refused.kind()).isEqualTo(kind);
        return refused;
    }
}
