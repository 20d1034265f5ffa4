package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import java.util.stream.Stream;

/** Something that a release must or should meet. Says nothing about a release that meets it. */
interface ReleaseRule {

    Stream<Finding> check(ReleaseFacts facts);
}
