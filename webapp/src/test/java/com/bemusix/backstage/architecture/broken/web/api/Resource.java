package com.bemusix.backstage.architecture.broken.web.api;

import com.bemusix.backstage.architecture.broken.web.ui.Page;

/** A resource that calls a page. */
public class Resource {

    public void call(Page page) {
        page.show();
    }
}
