/** A small product that breaks every rule once. Nothing uses it. */
package com.bemusix.backstage.architecture.broken;
