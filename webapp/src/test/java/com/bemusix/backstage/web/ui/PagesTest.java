package com.bemusix.backstage.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads all pages: only the components that the skin covers, no inline style or handler, every text in the bundle. */
class PagesTest {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Set<String> COMPONENTS = Set.of("ajax", "autoComplete", "commandButton", "commandLink", "datePicker",
        "dialog", "hotkey", "inputText", "inputTextarea", "menu", "menuButton", "message", "messages", "outputPanel",
        "remoteCommand", "selectOneMenu", "skeleton", "fileUpload", "chart");
    private static final Pattern COMPONENT = Pattern.compile("<p:([A-Za-z]+)");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)'\\]");
    private static final Pattern CALLED = Pattern.compile("words\\.of\\('([A-Za-z0-9.]+)'[,)]");
    private static final Pattern HANDLER = Pattern.compile("<(?!p:)[A-Za-z:]+[^<>]*\\s(?:on[a-z]+|style)=\"");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|<svg.*?</svg>|<[^>]*>|#\\{[^}]*\\}|&[a-z]+;");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Set<String> NAMES = Set.of("Backstage", "ISRC", "FR", "UTF");

    @Test
    void aPageUsesOnlyComponentsThatTheSkinCovers() {
        assertThat(found(COMPONENT, 1)).isSubsetOf(COMPONENTS);
    }

    @Test
    void noPageHasAnInlineHandlerOrStyle() {
        assertThat(pages())
            .allSatisfy(page -> assertThat(HANDLER.matcher(withoutExpressions(read(page))).find()).as(page.toString()).isFalse());
    }

    @Test
    void everyKeyOfAPageIsInTheBundle() {
        Set<String> keys = ResourceBundle.getBundle("com.bemusix.backstage.web.ui.messages").keySet();

        assertThat(keys).containsAll(found(KEY, 1)).containsAll(found(CALLED, 1));
    }

    @Test
    void noPageHasATextOfItsOwn() {
        assertThat(pages()).allSatisfy(page -> assertThat(words(read(page))).as(page.toString()).isSubsetOf(NAMES));
    }

    private static List<String> words(String page) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(MARKUP.matcher(withoutExpressions(page)).replaceAll(" ").replaceAll("[A-Z]{2}-[0-9A-Z]{3}", " "));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Expressions may hold angle brackets and quotes, which would confuse a reader of tags. */
    private static String withoutExpressions(String page) {
        return page.replaceAll("#\\{(?:'[^']*'|[^'}])*\\}", "");
    }

    private static List<String> found(Pattern pattern, int group) {
        return pages().stream().map(PagesTest::read).flatMap(page -> pattern.matcher(page).results()).map(hit -> hit.group(group))
            .distinct().toList();
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
