/** The pages in a real browser, as people with a keyboard meet them. */
package com.bemusix.backstage.pages;
