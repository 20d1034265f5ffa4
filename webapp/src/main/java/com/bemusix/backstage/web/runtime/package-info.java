/**
 * What the application needs from the machine it runs on: the data source, the transaction manager, migrations, the clock, health.
 *
 * <p>Nothing in here knows a release or a code. Every setting comes from MicroProfile Config under the prefix {@code backstage.} and is
 * listed in {@code docs/configuration.md}.
 */
package com.bemusix.backstage.web.runtime;
