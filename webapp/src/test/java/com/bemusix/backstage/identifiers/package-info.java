/** The registry inside the server, on a real PostgreSQL: its promises under races, crashes and direct SQL. */
package com.bemusix.backstage.identifiers;
