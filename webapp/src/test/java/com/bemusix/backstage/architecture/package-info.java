/**
 * Keeps the shape of the product: which part may know which, and how a source file looks.
 *
 * <p>Each rule is checked twice: the product must keep it, and the classes in {@code broken}, or a text in the test, must break it. A rule
 * that nothing can break would prove nothing.
 */
package com.bemusix.backstage.architecture;
