/**
 * What the running product costs over HTTP, each beside a yardstick of the same run: rates and times of answers, start and memory.
 *
 * <p>Load comes from Hyperfoil, which sends by the clock and not by the answers.
 */
package com.bemusix.backstage.bench.http;
