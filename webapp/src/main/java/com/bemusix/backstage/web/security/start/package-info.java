/** What a new database is given when the application starts: the first administrator, or in demo mode accounts to play with. */
package com.bemusix.backstage.web.security.start;
