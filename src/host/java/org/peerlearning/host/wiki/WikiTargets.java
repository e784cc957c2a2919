package org.peerlearning.host.wiki;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Link targets from the stores, for the person of the current thread. */
final class WikiTargets implements LinkTargets {

    private final People people;
    private final WikiReader reader;
    private final WikiAccess access;

    WikiTargets(People people, WikiReader reader, WikiAccess access) {
        this.people = people;
        this.reader = reader;
        this.access = access;
    }

    @Override
    public Optional<PageTarget> page(String spaceKey, String title) {
        return spaceKey == null ? Optional.empty() : reader.space(spaceKey)
                .flatMap(space -> reader.page(space.getId(), title.strip()))
                .map(page -> new PageTarget(page.getUrlPath(), viewerMayView(page)));
    }

    @Override
    public Optional<SpaceTarget> space(String spaceKey) {
        return reader.space(spaceKey).map(space -> new SpaceTarget(space.getUrlPath(), space.getName()));
    }

    @Override
    public Optional<PersonTarget> person(String keyOrName) {
        return people.byKey(keyOrName).or(() -> people.byName(keyOrName))
                .map(person -> new PersonTarget("/display/~" + person.getName(), person.getName(), person.getFullName()));
    }

    private boolean viewerMayView(StoredPage page) {
        ConfluenceUser viewer = AuthenticatedUserThreadLocal.get();
        if (viewer == null) {
            return access.canView((Person) null, page);
        }
        return people.byKey(viewer.getKey().getStringValue()).filter(person -> access.canView(person, page)).isPresent();
    }
}
