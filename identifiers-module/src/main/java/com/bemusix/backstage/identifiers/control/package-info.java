/**
 * The steps that the operations are made of, and where the entities are kept. Nothing here begins a transaction. Locks are taken in one
 * order, so that no two operations wait for each other:
 * <ol>
 * <li>the declaration of the account, when codes are drawn or the mode is changed;</li>
 * <li>for each prefix code of the distributor or pool of UPCs, from the oldest to the youngest: its row, against a change of its range,
 * then its counter;</li>
 * <li>the unique indexes of codes, by writing.</li>
 * </ol>
 * An operation that draws ISRCs and a UPC in one transaction draws the ISRCs first. May be in here: repositories, and steps that more than
 * one operation needs. May not: commands and views, events.
 */
package com.bemusix.backstage.identifiers.control;
