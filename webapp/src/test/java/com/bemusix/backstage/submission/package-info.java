/** Terms, attestation, generation, handing in and review, on the server with the real database. */
package com.bemusix.backstage.submission;
