/**
 * What a release must meet before it may be handed in: one class for each rule, each a pure function of {@link
 * com.bemusix.backstage.catalog.rules.ReleaseFacts}.
 *
 * <p>May be in here: rules and the facts they judge. May not: anything that reads or writes.
 */
package com.bemusix.backstage.catalog.rules;
