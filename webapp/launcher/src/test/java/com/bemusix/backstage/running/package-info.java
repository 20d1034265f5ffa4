/**
 * The running product, as tests from outside see it: one launcher with its own data for the whole run, and a browser to look at it with.
 *
 * <p>Every test here and in the packages beside it ({@code api}, {@code pages}) is named {@code ...IT} and shares the demonstration's
 * database: it makes what it needs and leaves the three demonstration accounts able to sign in.
 */
package com.bemusix.backstage.running;
