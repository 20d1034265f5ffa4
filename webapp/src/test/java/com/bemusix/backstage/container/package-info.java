/**
 * What the tests inside the server stand on: one PostgreSQL and one deployment for the whole run, and a clock that a test can set.
 *
 * <p>A container test is named {@code ...IT}, carries {@code @ExtendWith(ArquillianExtension.class)} and injects what it needs. The
 * database is shared and never emptied: a test makes its own account and looks at nothing else.
 */
package com.bemusix.backstage.container;
