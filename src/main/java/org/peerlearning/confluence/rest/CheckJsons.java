package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.peerlearning.confluence.rest.CheckJson.FindingJson;
import org.peerlearning.confluence.view.SessionLinks;
import org.peerlearning.signup.CheckSignups;
import org.peerlearning.signup.Finding;
import org.peerlearning.signup.SignupId;

/** Writes what a check found as the interface shows it. */
public final class CheckJsons {

    private final I18nResolver i18n;
    private final SessionLinks links;

    public CheckJsons(I18nResolver i18n, SessionLinks links) {
        this.i18n = i18n;
        this.links = links;
    }

    CheckJson of(CheckSignups.Report report) {
        return new CheckJson(report.sessions(), report.findings().stream().map(this::json).toList());
    }

    /** What is still found in one session after a repair. */
    CheckJson of(List<Finding> left) {
        return of(new CheckSignups.Report(1, left));
    }

    private FindingJson json(Finding finding) {
        return new FindingJson(
                finding.kind().key(),
                finding.session().value(),
                finding.signup().map(SignupId::value).orElse(null),
                i18n.getText("peer-learning.check.finding." + finding.kind().key()),
                finding.kind().isRepairable(),
                links.desk(finding.session()));
    }
}
