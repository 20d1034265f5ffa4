/** What it costs to read and judge codes, each beside a yardstick of the same run. */
package com.bemusix.backstage.identifiers.bench;
