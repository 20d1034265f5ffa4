package com.bemusix.backstage.running;

import java.net.URI;

/** A server with the product, started for the tests: the launcher's own or one that an operator would install. */
interface RunningServer extends AutoCloseable {

    URI baseUri();

    @Override
    void close();
}
