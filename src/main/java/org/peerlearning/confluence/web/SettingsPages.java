package org.peerlearning.confluence.web;

import java.util.Optional;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.Hosting;
import org.peerlearning.group.MembershipId;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Viewer;

/** Fills the page on which hosts look after their group. */
public final class SettingsPages {

    private final Hosting hosting;
    private final GroupPages pages;
    private final Addresses addresses;
    private final SettingsForms forms;
    private final PlanForms plans;
    private final Usuals usuals;

    public SettingsPages(
            Hosting hosting, GroupPages pages, Addresses addresses, SettingsForms forms, PlanForms plans, Usuals usuals) {
        this.hosting = hosting;
        this.pages = pages;
        this.addresses = addresses;
        this.forms = forms;
        this.plans = plans;
        this.usuals = usuals;
    }

    /**
     * @param change the session whose form is wanted
     * @param after the last member of the page before
     */
    Answer<SettingsPageView> of(Viewer viewer, GroupId id, Optional<SessionId> change, Optional<MembershipId> after) {
        return hosting.managed(viewer, id).then(group -> Answer.of(view(viewer, group, change, after)));
    }

    private SettingsPageView view(Viewer viewer, Group group, Optional<SessionId> change, Optional<MembershipId> after) {
        return new SettingsPageView(
                group.id().value(),
                group.title(),
                pages.path(group.page()).map(addresses::of).orElse(""),
                forms.details(group),
                forms.people(viewer, group, after),
                forms.life(group),
                plans.of(viewer, group, change),
                usuals.of(viewer),
                StartLimitsView.ALL);
    }
}
