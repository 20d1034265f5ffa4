package com.bemusix.backstage.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.bemusix.backstage.identifiers.entity.LedgerLink;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("E3: an outsider verifies an export with the lines of docs/ledger.md")
class LedgerInstructionsTest {

    private static final List<String> COLUMNS = List.of("previousHash", "position", "accountId", "at", "scheme", "code", "subjectId",
        "event", "detail", "byId", "by", "hash");
    private static final String ID = "0190d5d0-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    private List<String> lines() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        String hash = LedgerLink.BEGINNING;
        List<String> people = List.of("Camille Roux", "=cmd|' /C calc'!A0", "'Round \"Midnight\"", "O'Neil, Ann", "1999", "'9 to 5",
            "東京 – Ñandú");
        for (int position = 1; position <= 21; position++) {
            List<Object> fields = Arrays.asList((long) position, ID, "2026-11-22T22:15:03.%06dZ".formatted(position),
                position % 2 == 0 ? "ISRC" : "GTIN", position % 2 == 0 ? "FR6V82600398" : "00012345678905", ID, "ENTERED",
                position % 3 == 0 ? null : "LICENSED_IN: Pell & Rook, \"Ltd\"", ID, people.get(position % people.size()));
            List<Object> row = new ArrayList<>(List.of(hash));
            row.addAll(fields);
            hash = LedgerLink.hash(hash, fields.stream().map(field -> Objects.toString(field, "")).collect(Collectors.joining("\t")));
            row.add(hash);
            rows.add(row);
        }
        Path file = folder.resolve("whole.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            FileForm.CSV.write(new Table("entries", "Entries", COLUMNS, sink -> {
                for (List<Object> row : rows) {
                    sink.row(row);
                }
            }), out);
        }
        return new ArrayList<>(Files.readAllLines(file));
    }

    private String snippet(String language, String name) throws IOException {
        Matcher code = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(Path.of("../docs/ledger.md")));
        assertThat(code.find()).isTrue();
        Path file = folder.resolve(name);
        Files.writeString(file, code.group(1));
        return file.toString();
    }

    private void verifies(List<String> command) throws IOException, InterruptedException {
        List<String> whole = lines();
        String last = whole.get(21).substring(whole.get(21).lastIndexOf(',') + 1);
        assertThat(said(command, whole)).startsWith("0 21 entries, last hash " + last);
        assertThat(said(command, edited(whole, list -> list.set(7, list.get(7).replace("ENTERED", "ACCEPTED")))))
            .contains("1 position 7: changed");
        assertThat(said(command, edited(whole, list -> list.set(3, list.get(3).replace(".000003Z", ".000004Z")))))
            .contains("1 position 3: changed");
        assertThat(said(command, edited(whole, list -> list.remove(5)))).contains("1 position 5: missing");
        assertThat(said(command, edited(whole, list -> Collections.swap(list, 4, 9))))
            .contains("1 position 4: missing, or not in its place");
        assertThat(said(command, edited(whole, list -> list.add(2, list.get(8))))).contains("1 position 2: missing");
    }

    private interface Edit {
        void of(List<String> lines);
    }

    private static List<String> edited(List<String> lines, Edit edit) {
        List<String> copy = new ArrayList<>(lines);
        edit.of(copy);
        return copy;
    }

    /** The exit status, and what was said. */
    private String said(List<String> command, List<String> lines) throws IOException, InterruptedException {
        Path file = folder.resolve("entries.csv");
        Files.writeString(file, lines.stream().map(line -> line + "\r\n").collect(Collectors.joining()));
        Process process = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(file.toString())).toList())
            .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        return process.waitFor() + " " + output;
    }

    @Test
    void withJava() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        verifies(List.of(java.toString(), snippet("java", "Verify.java")));
    }

    @Test
    @DisplayName("the ten lines of Python are ten")
    void tenLinesAreTen() throws IOException {
        assertThat(Files.readAllLines(Path.of(snippet("python", "verify.py")))).hasSize(10);
        assertThat(Files.readString(Path.of("../docs/ledger.md"))).contains("## Ten lines of Python");
    }

    @Test
    void withPython() throws IOException, InterruptedException {
        Stream<Path> path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        assumeTrue(path.anyMatch(bin -> Files.isExecutable(bin.resolve("python3"))), "there is no python3");

        verifies(List.of("python3", snippet("python", "verify.py")));
    }
}
