package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.web.api.support.Input;
import java.time.ZoneId;

/** A root that an account declares. */
record RootDeclaration(String prefix, String registrantName, String agency, Integer designationFrom, Integer designationTo) {

    /** @param zone of the account, which decides in which year a code is assigned */
    DeclareRoot command(Input input, ZoneId zone) {
        input.identifier("/prefix", prefix, IsrcPrefix::parse);
        DeclareRoot command = new DeclareRoot(prefix, registrantName, agency, designationFrom, designationTo, zone);
        input.check("", command);
        input.done();
        return command;
    }
}
