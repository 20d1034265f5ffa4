/**
 * What a refused request gets: a problem document (RFC 9457), whatever went wrong and wherever.
 *
 * <p>May be in here: the document, its codes and words, and one mapper for each kind of exception. A document never holds the rejected
 * value, a Java name, SQL or a stack trace.
 */
package com.bemusix.backstage.web.api.problem;
