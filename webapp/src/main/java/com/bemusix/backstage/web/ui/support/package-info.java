/** What the beans and tags of all pages share: words, messages, converters, rows of long lists. Nothing here knows a single page. */
package com.bemusix.backstage.web.ui.support;
