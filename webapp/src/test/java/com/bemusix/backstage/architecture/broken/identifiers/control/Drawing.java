package com.bemusix.backstage.architecture.broken.identifiers.control;

import com.bemusix.backstage.architecture.broken.catalog.ReleaseHelper;
import com.bemusix.backstage.architecture.broken.identifiers.boundary.Registry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** A step that begins a transaction, calls the boundary, asks the machine for the time and knows the module above. */
@Transactional
public class Drawing {

    public LocalDate draw(Registry registry, ReleaseHelper release) {
        registry.draw();
        return LocalDate.now();
    }
}
