package com.bemusix.backstage.identifiers.control;

import java.util.UUID;
import java.util.function.LongFunction;

import com.bemusix.backstage.identifiers.IdentifierScheme;

/**
 * Numbers that may be drawn, both ends included, and the codes that they make.
 *
 * @param space  the prefix code or pool
 * @param series the year of reference in four digits; 0 where numbers do not start anew every year
 * @param code   the code of a number as the ledger keeps it; of greater numbers, greater codes
 */
public record NumberRange(UUID space, int series, long first, long last, IdentifierScheme scheme, LongFunction<String> code) {
}
