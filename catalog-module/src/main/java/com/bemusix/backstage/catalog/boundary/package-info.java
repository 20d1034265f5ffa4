/**
 * What can be done with the catalogue. Transactions begin here; commands go in and views come out, both records.
 *
 * <p>Every operation of a label takes the account first and sees nothing of another one. A version of {@value
 * com.bemusix.backstage.catalog.boundary.ReleaseCatalog#ANY_VERSION} means that the caller has compared already.
 *
 * <p>May be in here: boundaries, their commands, queries and views. May not: steps, entities.
 */
package com.bemusix.backstage.catalog.boundary;
