package com.bemusix.backstage.web.mail;

import com.icegreen.greenmail.util.GreenMail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A way with TLS to a mail server that has none: from the first byte on, or after the greeting. */
public final class TlsDoor implements AutoCloseable {

    private final GreenMail mail;
    private final SSLContext tls;
    private final MailServer.Encryption encryption;
    private final ServerSocket door;

    private TlsDoor(GreenMail mail, SSLContext tls, MailServer.Encryption encryption, ServerSocket door) {
        this.mail = mail;
        this.tls = tls;
        this.encryption = encryption;
        this.door = door;
    }

    public static TlsDoor open(GreenMail mail, ServerCertificate certificate, MailServer.Encryption encryption)
        throws IOException, GeneralSecurityException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        TlsDoor door = new TlsDoor(mail, certificate.ofServer(), encryption, socket);
        new Thread(door::welcome, "tls-door").start();
        return door;
    }

    /** How Backstage comes in. */
    public MailServer server() {
        return new MailServer("localhost", door.getLocalPort(), null, null, encryption, "codes@backstage.test");
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                lead(caller);
            } catch (IOException e) {
                // closed, or the caller does not trust us: then it goes, and nothing reaches the mail server
                continue;
            }
        }
    }

    private void lead(Socket caller) throws IOException {
        boolean later = encryption == MailServer.Encryption.STARTTLS;
        if (later) {
            greet(caller);
        }
        try (SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(caller, null, true);
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), mail.getSmtp().getPort())) {
            secret.startHandshake();
            if (later) {
                new BufferedReader(new InputStreamReader(behind.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            }
            Thread answers = new Thread(() -> pass(behind, secret), "tls-door-answers");
            answers.start();
            pass(secret, behind);
        }
    }

    private static void greet(Socket caller) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 door ESMTP");
        for (String line = lines.readLine(); line != null && !line.equals("STARTTLS"); line = lines.readLine()) {
            say(caller, line.startsWith("EHLO") ? "250-door\r\n250 STARTTLS" : "530 Must issue a STARTTLS command first");
        }
        say(caller, "220 Go ahead");
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void pass(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try {
            for (int length = from.getInputStream().read(some); length >= 0; length = from.getInputStream().read(some)) {
                to.getOutputStream().write(some, 0, length);
                to.getOutputStream().flush();
            }
            to.close();
        } catch (IOException e) {
            // the other side has hung up
            return;
        }
    }
}
