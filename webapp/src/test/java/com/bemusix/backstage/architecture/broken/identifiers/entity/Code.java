package com.bemusix.backstage.architecture.broken.identifiers.entity;

import com.bemusix.backstage.architecture.broken.identifiers.control.Drawing;

/** An entity that calls the step which should call it. */
public class Code {

    public Drawing drawing() {
        return new Drawing();
    }
}
