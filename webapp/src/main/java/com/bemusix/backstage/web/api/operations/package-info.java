/** What those who run Backstage ask it. */
package com.bemusix.backstage.web.api.operations;
