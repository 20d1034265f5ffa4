/**
 * The API as an outside client sees it. Every answer is checked against {@code openapi.yaml} of the running product, every request too
 * unless it is wrong on purpose.
 *
 * <p>A test opens accounts of its own and looks at nothing else; the demonstration's label is left alone.
 */
package com.bemusix.backstage.api;
