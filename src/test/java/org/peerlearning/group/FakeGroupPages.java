package org.peerlearning.group;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Undoable;

/** Pages in memory; a test may have the wiki refuse or break. */
public final class FakeGroupPages implements GroupPages, Undoable {

    /** A page that was made. */
    public record Made(GroupId group, GroupProfile profile, PersonKey author) {}

    private final Map<PageId, Made> made = new LinkedHashMap<>();
    private Optional<Refusal> refusal = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    public void refuse(Refusal why) {
        refusal = Optional.of(why);
    }

    public void fail(RuntimeException why) {
        failure = Optional.of(why);
    }

    public Map<PageId, Made> made() {
        return made;
    }

    @Override
    public Answer<PageId> create(GroupId group, GroupProfile profile, PersonKey author) {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        PageId page = new PageId(9_000_000_000L + group.value());
        made.put(page, new Made(group, profile, author));
        return Answer.of(page);
    }

    /** This wiki spells every key in capitals. */
    @Override
    public Optional<SpaceKey> spelled(SpaceKey typed) {
        return Optional.of(new SpaceKey(typed.value().toUpperCase(Locale.ROOT)));
    }

    @Override
    public Optional<String> path(PageId page) {
        return Optional.ofNullable(made.get(page)).map(known -> "/display/" + known.profile().space().value() + "/" + page.value());
    }

    @Override
    public Runnable remember() {
        Map<PageId, Made> before = new LinkedHashMap<>(made);
        return () -> {
            made.clear();
            made.putAll(before);
        };
    }
}
