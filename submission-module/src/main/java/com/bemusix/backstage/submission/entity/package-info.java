/** What is kept, and the rules it obeys on its own. Evidence has no verbs that change it: the database refuses them as well. */
package com.bemusix.backstage.submission.entity;
