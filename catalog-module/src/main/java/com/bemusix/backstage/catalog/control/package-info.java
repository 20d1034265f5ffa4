/**
 * The steps that the boundaries are made of, and the queries: one class for each kind of thing that is kept.
 *
 * <p>May be in here: steps and queries. May not: transactions of their own, views.
 */
package com.bemusix.backstage.catalog.control;
