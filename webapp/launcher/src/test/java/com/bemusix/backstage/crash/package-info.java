/**
 * The registry of codes while everything under it is killed again and again: nodes with the product's WAR and the PostgreSQL that they
 * share. {@code mvn verify -Pcrash} runs it; the normal run does not, for it takes half an hour. {@link com.bemusix.backstage.crash.Fault}
 * plants faults that it has to find.
 */
package com.bemusix.backstage.crash;
