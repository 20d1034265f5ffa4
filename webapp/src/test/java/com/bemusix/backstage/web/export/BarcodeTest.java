package com.bemusix.backstage.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.Gtin;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@DisplayName("S3 AC1: the barcode of a release")
class BarcodeTest {

    /** Widths of the bars of a digit of the left half with odd parity: space, bar, space, bar (ISO/IEC 15420, table 1). */
    private static final List<String> ODD =
        List.of("3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112");
    private static final Map<String, Integer> PARITIES = Map.of("OOOOOO", 0, "OOEOEE", 1, "OOEEOE", 2, "OOEEEO", 3, "OEOOEE", 4,
        "OEEOOE", 5, "OEEEOO", 6, "OEOEOE", 7, "OEOEEO", 8, "OEEOEO", 9);

    @ParameterizedTest
    @CsvSource({"602557265941, 0602557265941, 6 02557 26594 1", "00602438545261, 0602438545261, 6 02438 54526 1",
        "0825646940288, 0825646940288, 8 25646 94028 8", "4006381333931, 4006381333931, 4 006381 333931",
        "04006381333931, 4006381333931, 4 006381 333931", "724384960650, 0724384960650, 7 24384 96065 0"})
    void theBarsReadAsTheNumberAndTheDigitsStandBelow(String entered, String read, String below) throws Exception {
        Element svg = svg(new Barcode(Gtin.parse(entered)));

        assertThat(read(svg)).isEqualTo(read);
        assertThat(texts(svg)).isEqualTo(below);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).endsWith(below.replace(" ", ""));
    }

    @Test
    void nothingStandsOutsideOfThePictureAndTheQuietZonesAreWideEnough() throws Exception {
        Element svg = svg(new Barcode(Gtin.parse("4006381333931")));

        double width = Double.parseDouble(svg.getAttribute("width"));
        List<double[]> bars = bars(svg);
        assertThat(bars.get(0)[0]).isGreaterThanOrEqualTo(11 * 2);
        double[] last = bars.get(bars.size() - 1);
        assertThat(width - last[0] - last[1]).isGreaterThanOrEqualTo(7 * 2);
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(Double.parseDouble(((Element) texts.item(i)).getAttribute("x"))).isBetween(8.0, width - 8);
        }
    }

    @Test
    @DisplayName("The policy for pages allows no script and no style in it")
    void itHasNoScriptAndNoStyle() {
        assertThat(new Barcode(Gtin.parse("602557265941")).svg()).startsWith("<svg")
            .doesNotContain("<?", "style", "script");
    }

    private static Element svg(Barcode barcode) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(barcode.svg())))
            .getDocumentElement();
    }

    private static String texts(Element svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent().strip()).collect(Collectors.joining(" "));
    }

    /** Place and width of each bar, from left to right; the first rectangle is the paper. */
    private static List<double[]> bars(Element svg) {
        NodeList rectangles = svg.getElementsByTagName("rect");
        return IntStream.range(1, rectangles.getLength()).mapToObj(i -> (Element) rectangles.item(i))
            .map(bar -> new double[] {Double.parseDouble(bar.getAttribute("x")), Double.parseDouble(bar.getAttribute("width"))})
            .sorted(Comparator.comparingDouble(bar -> bar[0])).toList();
    }

    /** Reads the bars as a scanner does: widths in modules, guards left out. */
    private static String read(Element svg) {
        List<Integer> widths = new ArrayList<>();
        double end = -1;
        for (double[] bar : bars(svg)) {
            if (end >= 0) {
                widths.add((int) Math.round((bar[0] - end) / 2));
            }
            widths.add((int) Math.round(bar[1] / 2));
            end = bar[0] + bar[1];
        }
        StringBuilder digits = new StringBuilder();
        StringBuilder parities = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int start = 3 + i * 4 + (i < 6 ? 0 : 5);
            String pattern = widths.subList(start, start + 4).stream().map(String::valueOf).collect(Collectors.joining());
            boolean odd = ODD.contains(pattern);
            digits.append(ODD.indexOf(odd ? pattern : new StringBuilder(pattern).reverse().toString()));
            if (i < 6) {
                parities.append(odd ? 'O' : 'E');
            }
        }
        return PARITIES.get(parities.toString()) + digits.toString();
    }
}
