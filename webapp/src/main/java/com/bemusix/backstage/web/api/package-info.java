/**
 * The HTTP API under {@code /api/v1}, as {@code openapi.yaml} describes it.
 *
 * <p>May be in here: resources, grouped by context, each method a permission, one call of a boundary and one answer; the shapes of JSON;
 * what every call has in common in {@code support} and {@code problem}. May not: rules of the business, entities, pages.
 */
package com.bemusix.backstage.web.api;
