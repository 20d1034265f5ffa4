/**
 * The catalogue: what an account's releases, tracks and recordings are, and what a release must meet before it may be handed in.
 *
 * <p>A release holds tracks; a track places a recording on a release, so that one recording may be on many releases without its ISRC
 * being entered again. Codes themselves belong to the registry of identifiers, moves of a release to the context of submissions.
 *
 * <p>May be in here: the words that other contexts need (value types, enums, findings, the exception) and the constraints of their texts.
 * May not: operations, entities, anything of a server.
 */
package com.bemusix.backstage.catalog;
