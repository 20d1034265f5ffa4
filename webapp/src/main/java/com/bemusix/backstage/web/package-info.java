/**
 * The web application: the only part that knows HTTP, pages, sign-in, configuration and the server.
 *
 * <p>What belongs to no sub-package does not belong here. The exception is what {@code api} and {@code ui} share: the words of refused
 * operations. {@code api} and {@code ui} call the boundaries of the contexts and never each other.
 */
package com.bemusix.backstage.web;
