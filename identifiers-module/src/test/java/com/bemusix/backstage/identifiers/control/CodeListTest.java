package com.bemusix.backstage.identifiers.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.ImportFinding;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.Reason;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.ImportLine;
import com.bemusix.backstage.identifiers.boundary.ImportReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E2: a list of codes used outside")
class CodeListTest {

    private static final IsrcPrefix PREFIX = new IsrcPrefix("FR6V8");

    private final List<String> good = new ArrayList<>();
    private int mostAskedAtOnce;

    private ImportReport read(String text) throws IOException {
        CodeList list = new CodeList(isrc -> isrc.prefix().equals(PREFIX) && isrc.designationNumber() < 50_000, this::known, good::addAll);
        return list.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Set<String> known(Collection<String> codes) {
        mostAskedAtOnce = Math.max(mostAskedAtOnce, codes.size());
        return codes.stream().filter(code -> code.endsWith("777")).collect(Collectors.toSet());
    }

    @Test
    void everyKindOfLineIsFoundWithItsNumberAndReason() throws IOException {
        ImportReport report = read("\uFEFFFR-6V8-26-00001\n\nfr6v82600002\r\nISRC FR 6V8 26 00001\nFR6V82660000\n"
            + "FR6V826O0003\nnonsense\nFR6V82600777\n");

        assertThat(good).containsExactlyInAnyOrder("FR6V82600001", "FR6V82600002");
        assertThat(report.lines()).isEqualTo(7);
        assertThat(report.good()).isEqualTo(2);
        assertThat(report.wrong()).isEqualTo(4);
        assertThat(report.findings()).isEqualTo(Map.of(ImportFinding.DUPLICATE, 1, ImportFinding.OUT_OF_RANGE, 1, ImportFinding.NO_CODE, 2,
            ImportFinding.KNOWN, 1));
        assertThat(report.details()).extracting(ImportLine::number).containsExactly(4, 5, 6, 7, 8);
        assertThat(report.details().get(0).firstLine()).isEqualTo(1);
        assertThat(report.details().get(2).reason()).isEqualTo(Reason.LOOK_ALIKE);
    }

    @Test
    void aSheetIsReadByTheColumnThatIsCalledIsrc() throws IOException {
        assertThat(read("Title;isrc;Length\n\"Tide; Tables\";FR-6V8-26-00005;3:12\nHalogen;\"FR6V82600006\";2:50\n").wrong()).isZero();
        assertThat(good).containsExactlyInAnyOrder("FR6V82600005", "FR6V82600006");
    }

    @Test
    void withoutAHeadingTheFirstColumnCounts() throws IOException {
        assertThat(read("FR6V82600005,Tide Tables\nFR6V82600006\tHalogen").good()).isEqualTo(2);
    }

    @Test
    void aHundredThousandLinesAreReadAThousandAtATimeAndNoLineMore() throws IOException {
        String all = IntStream.range(0, CodeList.MOST_LINES).mapToObj(i -> Isrc.of(PREFIX, 20 + i / 50_000, i % 50_000).value())
            .collect(Collectors.joining("\n"));

        assertThat(read(all).good()).isEqualTo(CodeList.MOST_LINES - 100);
        assertThat(mostAskedAtOnce).isEqualTo(1_000);
        assertThatThrownBy(() -> read(all + "\nFR6V82600001")).isInstanceOf(RegistryException.class).hasMessage("IMPORT_TOO_LONG");
    }

    @Test
    void detailsAreBoundedAndCountsAreNot() throws IOException {
        ImportReport report = read("x\n".repeat(5_000));

        assertThat(report.details()).hasSize(ImportReport.MOST_DETAILS);
        assertThat(report.count(ImportFinding.NO_CODE)).isEqualTo(5_000);
    }
}
