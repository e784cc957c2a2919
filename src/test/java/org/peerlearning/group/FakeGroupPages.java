package org.peerlearning.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<PageId, Recap> recaps = new LinkedHashMap<>();
    private final Map<PageId, Set<String>> labels = new LinkedHashMap<>();
    private final Set<SpaceKey> archived = new HashSet<>();
    private boolean silent;
    private Runnable whenMade = () -> {};
    private Runnable whenLabelled = () -> {};
    private Optional<Refusal> refusal = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    public void refuse(Refusal why) {
        refusal = Optional.of(why);
    }

    public void fail(RuntimeException why) {
        failure = Optional.of(why);
    }

    /** What others do while a page is made. */
    public void whenMade(Runnable meanwhile) {
        whenMade = meanwhile;
    }

    /** What others do when a page is made and labelled. */
    public void whenLabelled(Runnable meanwhile) {
        whenLabelled = meanwhile;
    }

    public void archive(SpaceKey space) {
        archived.add(space);
    }

    public void useAgain(SpaceKey space) {
        archived.remove(space);
    }

    /** From now on it says of no space whether it is archived. */
    public void fallSilent() {
        silent = true;
    }

    public Map<PageId, Made> made() {
        return made;
    }

    public Map<PageId, Recap> recaps() {
        return recaps;
    }

    /** The labels that were put on a page. */
    public Set<String> labels(PageId page) {
        return labels.getOrDefault(page, Set.of());
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
        whenMade.run();
        return Answer.of(page);
    }

    @Override
    public Optional<Refusal> rename(PageId page, String title) {
        if (failure.isPresent()) {
            throw failure.get();
        }
        made.computeIfPresent(page, (id, before) -> {
            GroupProfile old = before.profile();
            return new Made(
                    before.group(),
                    new GroupProfile(old.space(), title, old.summary(), old.format(), old.tags(), old.participantsShownTo()),
                    before.author());
        });
        return refusal;
    }

    @Override
    public Answer<PageId> kit(SpaceKey space, PersonKey author) {
        return Answer.of(new PageId(8_000_000_000L + space.value().hashCode()));
    }

    @Override
    public Answer<PageId> createRecap(Recap recap, PersonKey author) {
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        PageId page = new PageId(7_000_000_000L + recaps.size());
        recaps.put(page, recap);
        label(page, List.of(), recap.labels());
        return Answer.of(page);
    }

    @Override
    public void label(PageId page, Collection<String> before, Collection<String> names) {
        Set<String> there = labels.computeIfAbsent(page, id -> new TreeSet<>());
        there.removeAll(before);
        there.addAll(names);
        whenLabelled.run();
    }

    /** This wiki spells every key in capitals. */
    @Override
    public Optional<SpaceKey> spelled(SpaceKey typed) {
        return Optional.of(new SpaceKey(typed.value().toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean isArchived(SpaceKey space, boolean unsaid) {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return silent ? unsaid : archived.contains(spelled(space).orElseThrow());
    }

    @Override
    public Optional<PageId> titled(SpaceKey space, String title) {
        return made.entrySet().stream()
                .filter(page -> page.getValue().profile().space().value().equalsIgnoreCase(space.value()))
                .filter(page -> page.getValue().profile().title().equalsIgnoreCase(title))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Optional<String> path(PageId page) {
        return recaps.containsKey(page)
                ? Optional.of("/display/recap/" + page.value())
                : Optional.ofNullable(made.get(page)).map(known -> "/display/" + known.profile().space().value() + "/" + page.value());
    }

    @Override
    public Runnable remember() {
        Map<PageId, Made> before = new LinkedHashMap<>(made);
        Map<PageId, Recap> recapsBefore = new LinkedHashMap<>(recaps);
        return () -> {
            made.clear();
            made.putAll(before);
            recaps.clear();
            recaps.putAll(recapsBefore);
        };
    }
}
