/** Tests that read the pages and the style sheet as they are, without a server. */
package com.bemusix.backstage.web.ui;
