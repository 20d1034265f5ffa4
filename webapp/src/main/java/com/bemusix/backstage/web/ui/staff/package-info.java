/**
 * The pages under <code>/staff</code>, one bean each: the review queue and desk, the distributor's own codes, labels, terms and the audit
 * trail.
 */
package com.bemusix.backstage.web.ui.staff;
