/**
 * What the registry keeps, as JPA entities that hold their own rules: they are changed by verbs and never leave this context. May be in
 * here: entities, and the values they are made of. May not: queries, events, anything about who may call.
 */
package com.bemusix.backstage.identifiers.entity;
