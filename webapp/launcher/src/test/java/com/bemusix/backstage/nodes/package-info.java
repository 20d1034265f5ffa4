/** Several nodes on one PostgreSQL behind HAProxy, which fail if there is no HAProxy and are never skipped. */
package com.bemusix.backstage.nodes;
