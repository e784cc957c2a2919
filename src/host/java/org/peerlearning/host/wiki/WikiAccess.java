package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/**
 * Who may do what; a null person is a visitor who is not logged in.
 *
 * <ul>
 * <li>A space's permissions say who may view it, create and edit pages, comment, administer. What visitors may, everybody may.</li>
 * <li>A page with view restrictions is seen only by those named, and so is everything below it. Nobody is exempt, neither space
 *     administrators nor Confluence administrators; a space administrator may however lift a restriction.</li>
 * <li>Editing needs the right to create pages in the space, and to be named where the page has edit restrictions.</li>
 * <li>Pages in the bin are for space administrators only.</li>
 * <li>Deactivated and removed people may do nothing, not even what visitors may.</li>
 * </ul>
 * Person, space and page are read again at each question, so that a stale entity decides nothing.
 */
public final class WikiAccess {

    private final People people;
    private final WikiReader reader;
    private final Spaces spaces;
    private final Restrictions restrictions;

    WikiAccess(People people, WikiReader reader, Spaces spaces, Restrictions restrictions) {
        this.people = people;
        this.reader = reader;
        this.spaces = spaces;
        this.restrictions = restrictions;
    }

    public boolean canView(Person person, Space space) {
        return holds(person, space, SpaceRight.Right.VIEW);
    }

    public boolean canView(Person person, Page page) {
        return allowed(person, page, (subject, stored) -> {
            SpaceRight.Right needed = stored.isCurrent() ? SpaceRight.Right.VIEW : SpaceRight.Right.ADMINISTER;
            return mayIn(subject, stored, needed);
        });
    }

    public boolean canEdit(Person person, Page page) {
        return allowed(person, page, (subject, stored) -> stored.isCurrent()
                && mayIn(subject, stored, SpaceRight.Right.CREATE) && restrictions.letEdit(subject, stored));
    }

    public boolean canComment(Person person, Page page) {
        return allowed(person, page, (subject, stored) -> stored.isCurrent() && mayIn(subject, stored, SpaceRight.Right.COMMENT));
    }

    /** Whether the person may change the page's restrictions: whoever may edit it, and space administrators, even unseen. */
    public boolean canRestrict(Person person, Page page) {
        return canEdit(person, page) || allowed(person, page,
                (subject, stored) -> spaces.holds(subject, stored.getSpace(), SpaceRight.Right.ADMINISTER));
    }

    public boolean canCreate(Person person, Space space) {
        return holds(person, space, SpaceRight.Right.CREATE);
    }

    public boolean canAdminister(Person person, Space space) {
        return holds(person, space, SpaceRight.Right.ADMINISTER);
    }

    /** Whether the person is one of the site's administrators; a visitor never is. */
    public boolean isConfluenceAdministrator(Person person) {
        return person != null && asked(person, subject -> subject.isIn(People.ADMINISTRATORS));
    }

    private boolean holds(Person person, Space space, SpaceRight.Right right) {
        return space != null && asked(person, subject -> spaces.holds(subject, space, right));
    }

    private boolean mayIn(Person subject, StoredPage page, SpaceRight.Right right) {
        return spaces.holds(subject, page.getSpace(), right) && restrictions.letView(subject, page.getId());
    }

    private boolean allowed(Person person, Page page, BiPredicate<Person, StoredPage> rule) {
        Optional<StoredPage> stored = page == null ? Optional.empty() : reader.page(page.getId());
        return stored.isPresent() && asked(person, subject -> rule.test(subject, stored.get()));
    }

    /** Asks about the person as known now; visitors are asked about as null. */
    private boolean asked(Person person, Predicate<Person> question) {
        if (person == null) {
            return question.test(null);
        }
        return people.byKey(person.getKey().getStringValue()).filter(Person::isActive).filter(question).isPresent();
    }
}
