package com.bemusix.backstage.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the launcher says, and where: on the console, past the server, which takes the standard streams for its own log.
 */
final class Messages {

    private static final ResourceBundle LINES = ResourceBundle.getBundle("com.bemusix.backstage.launcher.messages", Locale.ROOT);
    private static final PrintStream CONSOLE = new PrintStream(new FileOutputStream(FileDescriptor.out), true, Charset.defaultCharset());

    private Messages() {
    }

    static String line(String key, Object... arguments) {
        return new MessageFormat(LINES.getString(key), Locale.ROOT).format(arguments);
    }

    static void say(String key, Object... arguments) {
        CONSOLE.println(line(key, arguments));
    }

    static void sayAsIs(String line) {
        CONSOLE.println(line);
    }
}
