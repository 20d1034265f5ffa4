/**
 * Lists as files that people take away: comma-separated values, XLSX, JSON and PDF, each with the same rows, and the exit pack with all;
 * and the barcode of a release.
 *
 * <p>May be in here: what is in a list, and one writer for each form. Everything is written row by row, so that there may be any number.
 */
package com.bemusix.backstage.web.export;
