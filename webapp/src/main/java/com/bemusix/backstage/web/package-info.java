/**
 * The web application: the only part that knows HTTP, pages, sign-in, configuration and the server.
 *
 * <p>What belongs to no sub-package does not belong here. The exceptions are what {@code api} and {@code ui} share: the words of refused
 * operations and the reference of an unexpected error. {@code api} and {@code ui} call the boundaries of the contexts and never each other.
 */
package com.bemusix.backstage.web;
