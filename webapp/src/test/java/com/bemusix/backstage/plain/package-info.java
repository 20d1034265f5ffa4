/**
 * The registry of codes without a server: its real beans, Hibernate, the migrations and a PostgreSQL of their own, with Weld and Narayana
 * in the place of a server. It starts in seconds and adds little to what the registry itself does, which is what the comparison with a
 * model and the benchmarks need. What depends on a server is not tested here.
 */
package com.bemusix.backstage.plain;
