package com.bemusix.backstage.architecture.broken.catalog;

import com.bemusix.backstage.architecture.broken.identifiers.entity.Code;

/** Another context that holds on to an entity, under a name that says nothing. */
public class ReleaseHelper {

    Code code;
}
