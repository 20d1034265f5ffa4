/** Mail that leaves Backstage: what a letter is, the server that takes it, and the rounds in which the outbox is emptied. */
package com.bemusix.backstage.web.mail;
