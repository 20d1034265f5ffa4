/** What the running product costs a caller, each beside a yardstick of the same run. */
package com.bemusix.backstage.bench;
