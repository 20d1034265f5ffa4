package com.bemusix.backstage.web.security.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * What tries are counted for: an e-mail address, whether anybody has it or not, and the network address that they come from.
 *
 * <p>The loopback address is not counted: it is this machine, or a proxy on it behind which everybody is. Of an IPv6 address the first 64
 * bits count, since a single line has that many addresses (RFC 6177).
 */
record Subject(String key, LockOut lockOut) {

    private static final int LONGEST_EMAIL = 254;
    private static final int IPV6_BYTES = 16;
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final Logger LOG = Logger.getLogger(Subject.class.getName());

    /** In the order in which their rows are locked: a person's comes last, so that no two tries wait for each other. */
    static List<Subject> of(String email, String address) {
        List<Subject> subjects = new ArrayList<>();
        if (!isLoopback(address)) {
            subjects.add(new Subject("address:" + network(address), LockOut.OF_ADDRESS));
        }
        subjects.add(person(email));
        return Collections.unmodifiableList(subjects);
    }

    static Subject person(String email) {
        return new Subject("person:" + (email.length() <= LONGEST_EMAIL ? email : Secrets.sha256(email)), LockOut.OF_PERSON);
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    private static String network(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) : address;
        } catch (UnknownHostException e) {
            LOG.log(Level.FINE, "Not an IPv6 address after all", e);
            return address;
        }
    }
}
