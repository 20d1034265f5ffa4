/**
 * What the catalogue keeps, and the rules that a single thing can keep by itself. Changed by verbs; a version is never set by hand.
 *
 * <p>May be in here: JPA entities and their parts. They never leave this context. May not: queries, other contexts' tables.
 */
package com.bemusix.backstage.catalog.entity;
