package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.web.ui.label.ReleaseEditView.Section;
import org.omnifaces.util.Faces;

/** Where a finding about a release is mended. */
final class EditorPlace {

    private EditorPlace() {
    }

    /** The section of the editor. */
    static Section section(Target target) {
        return target.kind() == Target.Kind.TRACK || "tracks".equals(target.field()) ? Section.TRACKS : Section.RELEASE;
    }

    /** The address of the field, which gets the focus there. */
    static String address(ReleaseId release, Target target) {
        return Faces.getRequestContextPath() + (target.kind() == Target.Kind.ACCOUNT ? ofAccount(target) : ofRelease(release, target));
    }

    private static String ofAccount(Target target) {
        return "terms".equals(target.field()) ? "/label/terms" : "/label/isrc-setup";
    }

    private static String ofRelease(ReleaseId release, Target target) {
        String page = "/label/release-edit?id=" + release + "&section=" + section(target);
        if (target.field() != null && target.field().startsWith("isrc")) {
            return page + "#code-" + target.trackId();
        }
        String track = target.kind() == Target.Kind.TRACK ? "&track=" + target.trackId() : "";
        return page + track + "#" + (target.field() == null ? "main" : target.field().replace('/', '-'));
    }
}
