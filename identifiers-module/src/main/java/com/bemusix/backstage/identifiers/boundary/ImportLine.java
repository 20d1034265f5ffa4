package com.bemusix.backstage.identifiers.boundary;

import com.bemusix.backstage.identifiers.ImportFinding;
import com.bemusix.backstage.identifiers.Reason;

/**
 * A line of a list of codes about which there is something to say.
 *
 * @param number    from 1, blank lines counted
 * @param text      the beginning of what stands there
 * @param reason    why it is no code, null otherwise
 * @param firstLine of a duplicate the line that has the code first, null otherwise
 */
public record ImportLine(int number, String text, ImportFinding finding, Reason reason, Integer firstLine) {
}
