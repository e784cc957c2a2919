package org.peerlearning.shared;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Access as a test grants it; nothing is allowed that was not granted. */
public final class FakeAccess implements Access {

    private record Sight(Viewer viewer, PageId page) {}

    private record Right(Viewer viewer, SpaceKey space) {}

    private final Set<PageId> shown = new HashSet<>();
    private final Set<Sight> sights = new HashSet<>();
    private final Set<Right> readers = new HashSet<>();
    private final Set<Right> creators = new HashSet<>();
    private final Set<Right> administrators = new HashSet<>();
    private final Set<Viewer> wikiAdministrators = new HashSet<>();
    private final Set<Viewer> browsers = new HashSet<>();
    private int questions;

    public void showToAll(PageId page) {
        shown.add(page);
    }

    public void showTo(PersonKey person, PageId page) {
        sights.add(new Sight(Viewer.of(person), page));
    }

    public void hide(PageId page) {
        shown.remove(page);
        sights.removeIf(sight -> sight.page().equals(page));
    }

    public void showSpace(Viewer viewer, SpaceKey space) {
        readers.add(new Right(viewer, space));
    }

    public void letCreate(PersonKey person, SpaceKey space) {
        letCreate(Viewer.of(person), space);
    }

    public void letCreate(Viewer viewer, SpaceKey space) {
        creators.add(new Right(viewer, space));
    }

    public void makeAdministrator(PersonKey person, SpaceKey space) {
        administrators.add(new Right(Viewer.of(person), space));
    }

    public void makeWikiAdministrator(PersonKey person) {
        wikiAdministrators.add(Viewer.of(person));
    }

    public void letBrowsePeople(Viewer viewer) {
        browsers.add(viewer);
    }

    /** How often somebody asked for viewable pages. */
    public int questions() {
        return questions;
    }

    @Override
    public Set<PageId> viewable(Viewer viewer, Collection<PageId> pages) {
        questions++;
        return pages.stream()
                .filter(page -> shown.contains(page) || sights.contains(new Sight(viewer, page)))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayViewSpace(Viewer viewer, SpaceKey space) {
        return readers.contains(new Right(viewer, space)) || mayCreatePages(viewer, space);
    }

    @Override
    public boolean mayCreatePages(Viewer viewer, SpaceKey space) {
        return creators.contains(new Right(viewer, space));
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey space) {
        return administrators.contains(new Right(viewer, space));
    }

    @Override
    public boolean mayAdministerWiki(Viewer viewer) {
        return wikiAdministrators.contains(viewer);
    }

    @Override
    public boolean mayBrowsePeople(Viewer viewer) {
        return browsers.contains(viewer);
    }
}
