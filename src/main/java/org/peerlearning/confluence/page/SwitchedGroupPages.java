package org.peerlearning.confluence.page;

import java.util.Collection;
import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupPages;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Recap;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Switches;

/**
 * Where pages cannot be written, starting a group, renaming it and looking back are refused; everything about groups that are there goes
 * on. Where labels cannot be put, pages go without.
 */
public final class SwitchedGroupPages implements GroupPages {

    private final GroupPages real;
    private final WikiPages pages;
    private final Switches switches;

    public SwitchedGroupPages(GroupPages real, WikiPages pages, Switches switches) {
        this.real = real;
        this.pages = pages;
        this.switches = switches;
    }

    @Override
    public Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author) {
        return switches.ask(Feature.WRITING, () -> real.create(group, profile, author), () -> Answer.no(off()));
    }

    @Override
    public Optional<Refusal> rename(PageId page, String title) {
        return switches.ask(Feature.WRITING, () -> real.rename(page, title), () -> Optional.of(off()));
    }

    @Override
    public Answer<PageId> kit(SpaceKey space, PersonKey author) {
        return switches.ask(Feature.WRITING, () -> real.kit(space, author), () -> Answer.no(off()));
    }

    @Override
    public Answer<PageId> createRecap(Recap recap, PersonKey author) {
        return switches.ask(Feature.WRITING, () -> real.createRecap(recap, author), () -> Answer.no(off()));
    }

    @Override
    public void label(PageId page, Collection<String> before, Collection<String> labels) {
        real.label(page, before, labels);
    }

    @Override
    public Optional<SpaceKey> spelled(SpaceKey typed) {
        return real.spelled(typed);
    }

    @Override
    public boolean isArchived(SpaceKey space, boolean unsaid) {
        return real.isArchived(space, unsaid);
    }

    @Override
    public Optional<PageId> titled(SpaceKey space, String title) {
        return real.titled(space, title);
    }

    @Override
    public Optional<String> path(PageId page) {
        return pages.path(page);
    }

    private static Refusal off() {
        return Refusal.unavailable("error.switched-off");
    }
}
