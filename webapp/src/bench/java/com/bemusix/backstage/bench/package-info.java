/** What it costs to draw codes from the registry, each beside a yardstick of the same run. */
package com.bemusix.backstage.bench;
