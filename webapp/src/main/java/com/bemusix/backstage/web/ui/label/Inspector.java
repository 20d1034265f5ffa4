package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.Inspection;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.identifiers.boundary.RootView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Reads lines with one ISRC or UPC each. The verdict on a code alone is that of {@link Inspection}, as everywhere. */
class Inspector {

    private record Line(int number, String typed, Inspection found) {
    }

    private final List<RootView> roots;
    private final Function<Collection<Isrc>, Map<Isrc, LedgerRow>> ledger;

    /**
     * @param roots  of the label
     * @param ledger finds what the label's ledger knows of codes; asked once
     */
    Inspector(List<RootView> roots, Function<Collection<Isrc>, Map<Isrc, LedgerRow>> ledger) {
        this.roots = roots;
        this.ledger = ledger;
    }

    /** One verdict for each line that is not blank. */
    List<InspectedLine> inspect(List<String> text) {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < text.size(); index++) {
            String typed = text.get(index).strip();
            if (!typed.isEmpty()) {
                lines.add(new Line(index + 1, typed, Inspection.guess(typed)));
            }
        }
        Map<Isrc, LedgerRow> known =
            ledger.apply(lines.stream().map(line -> InspectedLine.isrcIn(line.found())).filter(Objects::nonNull).toList());
        Map<String, Integer> firsts = new HashMap<>();
        return lines.stream().map(line -> inspected(line, firsts, known)).toList();
    }

    private InspectedLine inspected(Line line, Map<String, Integer> firsts, Map<Isrc, LedgerRow> known) {
        Integer first = line.found().valid() ? firsts.putIfAbsent(line.found().canonical(), line.number()) : null;
        Isrc isrc = InspectedLine.isrcIn(line.found());
        return new InspectedLine(line.number(), line.typed(), line.found(), first == null ? 0 : first, isrc != null && isOwn(isrc),
            isrc == null ? null : known.get(isrc));
    }

    private boolean isOwn(Isrc isrc) {
        int number = isrc.designationNumber();
        return roots.stream().anyMatch(root -> root.prefix().equals(isrc.prefix()) && root.designationFrom() <= number
            && number <= root.designationTo());
    }
}
