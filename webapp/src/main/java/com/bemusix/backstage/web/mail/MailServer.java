package com.bemusix.backstage.web.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A server that takes mail by SMTP (RFC 5321). It has taken a letter when it answered the end of the data with a positive reply; from then
 * on the letter is its own.
 *
 * @param user     null for a server that asks for none
 * @param password null exactly where there is no user
 * @param sender   the address in From, with a name or without
 */
public record MailServer(String host, int port, String user, String password, Encryption encryption, String sender) {

    private static final String SECONDS_10 = "10000";
    private static final String SECONDS_30 = "30000";

    /** How the conversation is kept from others. */
    public enum Encryption {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** After the greeting (RFC 3207); a server that does not offer it gets nothing. */
        STARTTLS,
        /** From the first byte on (RFC 8314, 3.3). */
        TLS
    }

    /**
     * That the server took a letter.
     *
     * @param reply   its last reply
     * @param to      the addresses that it took
     * @param refused what was said about the others, null if there are none
     */
    public record Receipt(String reply, List<String> to, String refused) {
    }

    /** @throws MessagingException if the server did not take it, or not for any of the recipients */
    public Receipt send(Letter letter) throws MessagingException {
        Session session = Session.getInstance(settings());
        List<String> refused = new ArrayList<>();
        MimeMessage message = message(letter, session, refused);
        try (SMTPTransport transport = new SMTPTransport(session, new URLName("smtp", host, port, null, user, password))) {
            transport.connect();
            return send(message, transport, refused);
        }
    }

    private static Receipt send(MimeMessage message, SMTPTransport transport, List<String> refused) throws MessagingException {
        Address[] to = message.getAllRecipients();
        try {
            transport.sendMessage(message, to);
        } catch (SendFailedException e) {
            if (e.getValidSentAddresses() == null || e.getValidSentAddresses().length == 0) {
                throw e;
            }
            refused.add(words(e));
            to = e.getValidSentAddresses();
        }
        return new Receipt(transport.getLastServerResponse().strip(), Stream.of(to).map(MailServer::plain).toList(),
            refused.isEmpty() ? null : String.join("; ", refused));
    }

    /** What went wrong, with what went wrong below it: the exception for a refused recipient hangs on the one for the whole letter. */
    static String words(MessagingException e) {
        List<String> all = new ArrayList<>();
        for (Exception link = e; link != null; link = link instanceof MessagingException outer ? outer.getNextException() : null) {
            all.add(String.valueOf(link.getMessage()).strip());
        }
        return all.stream().distinct().collect(Collectors.joining("; "));
    }

    private MimeMessage message(Letter letter, Session session, List<String> refused) throws MessagingException {
        MimeMessage message = new WithId(session, letter.messageId());
        message.setFrom(new InternetAddress(sender, true));
        message.setRecipients(Message.RecipientType.TO, addresses(letter.to(), refused));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** An address that is none goes to the refused ones, so that the others get their mail. */
    private static Address[] addresses(List<Letter.Recipient> recipients, List<String> refused) throws MessagingException {
        List<Address> addresses = new ArrayList<>();
        for (Letter.Recipient recipient : recipients) {
            try {
                InternetAddress address = new InternetAddress(recipient.email(), true);
                address.setPersonal(recipient.name(), StandardCharsets.UTF_8.name());
                addresses.add(address);
            } catch (AddressException | UnsupportedEncodingException e) {
                refused.add(e.getMessage());
            }
        }
        if (addresses.isEmpty()) {
            throw new SendFailedException(String.join("; ", refused));
        }
        return addresses.toArray(Address[]::new);
    }

    private Properties settings() throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(encryption == Encryption.STARTTLS));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(encryption == Encryption.TLS));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.socketFactory", trusting());
        settings.setProperty("mail.smtp.sendpartial", "true");
        settings.setProperty("mail.smtp.connectiontimeout", SECONDS_10);
        settings.setProperty("mail.smtp.timeout", SECONDS_30);
        settings.setProperty("mail.smtp.writetimeout", SECONDS_30);
        return settings;
    }

    /** Of the servers that the Java platform trusts now. Its default factory would stay with those it trusted when it was first asked. */
    private static SSLSocketFactory trusting() throws MessagingException {
        try {
            return SSLContext.getDefault().getSocketFactory();
        } catch (NoSuchAlgorithmException e) {
            throw new MessagingException("This Java platform has no TLS", e);
        }
    }

    private static String plain(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    /** Keeps its id where Jakarta Mail would make a new one. */
    private static final class WithId extends MimeMessage {

        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
