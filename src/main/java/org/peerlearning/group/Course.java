package org.peerlearning.group;

import java.util.Optional;
import org.peerlearning.shared.Refusal;

/**
 * How a group is doing.
 *
 * @param outcome what came of it, in its hosts' words; may have line breaks; empty unless its hosts archived it
 * @param page what became of its page
 * @param spaceArchived its space is archived, and the group with it, for as long as the space is
 */
public record Course(Life life, String outcome, PageFate page, boolean spaceArchived) {

    /** How every group begins. */
    public static final Course BEGINNING = new Course(Life.FORMING, "", PageFate.HERE, false);

    /** @param next not archived, which needs {@link #over} */
    public Course at(Life next) {
        return new Course(next, "", page, spaceArchived);
    }

    /** @param whatCameOfIt empty where nobody said */
    public Course over(String whatCameOfIt) {
        return new Course(Life.ARCHIVED, whatCameOfIt, page, spaceArchived);
    }

    public Course withPage(PageFate fate) {
        return new Course(life, outcome, fate, spaceArchived);
    }

    public Course withSpaceArchived(boolean archived) {
        return new Course(life, outcome, page, archived);
    }

    /** Why it takes nothing new; empty when it does. What people have in it stays theirs. */
    public Optional<Refusal> refusesNew() {
        if (spaceArchived) {
            return Optional.of(Refusal.refused("group.space-archived"));
        }
        return isClosed() ? Optional.of(Refusal.refused("group.archived")) : Optional.empty();
    }

    /** Whether it takes nothing new: it is archived itself, or its space is, or its page is not there. */
    public boolean isClosed() {
        return life == Life.ARCHIVED || spaceArchived || page != PageFate.HERE;
    }
}
