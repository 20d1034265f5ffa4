/** The operations of this context: transactions begin here, commands go in and views come out, both as records. Entities do not leave. */
package com.bemusix.backstage.submission.boundary;
