/**
 * From "the tracks are entered" to "it may go out": terms and their acceptance, the attestation per recording, asking for codes, handing
 * in, review, correction and approval. Here stand only the words that others need: the exception, and the texts people agree to.
 */
package com.bemusix.backstage.submission;
