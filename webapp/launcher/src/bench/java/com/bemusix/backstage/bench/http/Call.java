package com.bemusix.backstage.bench.http;

/** A request that is sent again and again: what to get, and the header that says who asks. */
record Call(String path, String header, String value) {

    static Call withToken(String path, String token) {
        return new Call(path, "Authorization", "Bearer " + token);
    }

    static Call withCookies(String path, String cookies) {
        return new Call(path, "Cookie", cookies);
    }

    static Call byAnybody(String path) {
        return new Call(path, "Accept", "*/*");
    }
}
