package org.peerlearning.confluence.links;

import java.util.List;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PlatformCheck;
import org.peerlearning.shared.PlatformFindings;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** The report of the check at the start, for those who may read it. */
public final class LinkFindings implements PlatformCheck {

    private final LinkSwitches switches;
    private final Access access;

    public LinkFindings(LinkSwitches switches, Access access) {
        this.switches = switches;
        this.access = access;
    }

    @Override
    public Answer<PlatformFindings> findings(Viewer viewer) {
        if (!access.mayAdministerWiki(viewer)) {
            return Answer.no(Refusal.notAllowed("signup.administrators-only"));
        }
        LinkReport report = switches.report();
        return Answer.of(new PlatformFindings(
                report.types(),
                report.members(),
                report.took().toMillis(),
                report.broken().stream().map(LinkFindings::missing).toList(),
                List.copyOf(report.off()),
                report.doors().stream().map(LinkReport::shortened).toList(),
                switches.missed()));
    }

    private static PlatformFindings.Missing missing(Broken broken) {
        return new PlatformFindings.Missing(
                broken.what(), broken.fault().key(), broken.users().stream().map(LinkReport::shortened).distinct().toList());
    }
}
