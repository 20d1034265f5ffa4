package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a reviewer asked to be corrected, at the fields of the editor. Answers and handing in again are in {@link CorrectionsView}. */
@Named("labelAsked")
@RequestScoped
public class AskedView {

    /** A line is two fields in the editor; what is said about the whole line stands at the first. */
    private static final Map<String, String> FIRST_FIELD = Map.of("pLine", "pLine-year", "cLine", "cLine-year");

    @Inject
    EditedRelease edited;

    @Inject
    ReleaseEditView editor;

    public long getOpenCount() {
        return edited.getCorrections().stream().filter(CorrectionView::open).count();
    }

    /** What is about the release as a whole. */
    public List<CorrectionView> getWhole() {
        return where(target -> target.kind() != Target.Kind.TRACK && target.field() == null);
    }

    /** What is about the fields of the release, by the field's id in the page. */
    public Map<String, List<CorrectionView>> getOfRelease() {
        return byField(target -> target.kind() == Target.Kind.RELEASE);
    }

    /** What is about the fields of the track whose details are open, by the field's id in the page. */
    public Map<String, List<CorrectionView>> getOfTrack() {
        return byField(target -> isOf(target, UUID.fromString(editor.getTrack())));
    }

    /** What is about the code of the track in the row. */
    public List<CorrectionView> ofCode(TrackRow row) {
        return where(target -> isOf(target, row.getView().id().value()) && isOfCode(target));
    }

    /** What is about the track in the row and not about its code. */
    public List<CorrectionView> besideCode(TrackRow row) {
        return where(target -> isOf(target, row.getView().id().value()) && !isOfCode(target));
    }

    private static boolean isOf(Target target, UUID track) {
        return track.equals(target.trackId());
    }

    private static boolean isOfCode(Target target) {
        return target.field() != null && (target.field().startsWith("isrc") || target.field().equals("licensor"));
    }

    private Map<String, List<CorrectionView>> byField(Predicate<Target> wanted) {
        return where(wanted.and(target -> target.field() != null)).stream().collect(Collectors.groupingBy(each -> fieldId(each.target())));
    }

    private static String fieldId(Target target) {
        String id = target.field().replace('/', '-');
        return FIRST_FIELD.getOrDefault(id, id);
    }

    private List<CorrectionView> where(Predicate<Target> wanted) {
        return edited.getCorrections().stream().filter(each -> wanted.test(each.target())).toList();
    }
}
