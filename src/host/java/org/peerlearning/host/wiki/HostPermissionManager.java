package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Confluence's questions about permissions, answered by {@link WikiAccess}. */
public final class HostPermissionManager implements PermissionManager {

    private final People people;
    private final WikiAccess access;
    private final BooleanSupplier readOnly;

    /** In a wiki that may be written. */
    public HostPermissionManager(People people, Wiki wiki) {
        this(people, wiki, () -> false);
    }

    /** @param readOnly whether the wiki is read-only now: then nobody may create, edit or remove anything */
    public HostPermissionManager(People people, Wiki wiki, BooleanSupplier readOnly) {
        this.readOnly = readOnly;
        this.people = Objects.requireNonNull(people, "people");
        this.access = wiki.access();
    }

    /**
     * {@inheritDoc} False for no target.
     *
     * @throws IllegalArgumentException when the target is of a kind that the wiki does not have
     */
    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target == null) {
            return false;
        }
        return as(user, person -> {
            if (target instanceof Page page) {
                return onPage(person, permission, page);
            }
            if (target instanceof Space space) {
                return onSpace(person, permission, space);
            }
            return onSite(person, permission, target);
        });
    }

    @Override
    public boolean hasPermissionNoExemptions(ConfluenceUser user, Permission permission, Object target) {
        return hasPermission(user, permission, target);
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (container == null || readOnly.getAsBoolean()) {
            return false;
        }
        if (typeToCreate == Page.class && container instanceof Space space) {
            return as(user, person -> access.canCreate(person, space));
        }
        if (typeToCreate == Page.class && container instanceof Page parent) {
            return as(user, person -> access.canView(person, parent) && access.canCreate(person, parent.getSpace()));
        }
        throw new IllegalArgumentException("Nothing of " + typeToCreate + " can be created in " + container.getClass());
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return user != null && as(user, access::isConfluenceAdministrator);
    }

    @Override
    public boolean isSystemAdministrator(ConfluenceUser user) {
        return isConfluenceAdministrator(user);
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        return objects.stream().filter(object -> hasPermission(user, permission, object)).<X>map(object -> object).toList();
    }

    private boolean onPage(Person person, Permission permission, Page page) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return access.canView(person, page);
        }
        if (permission == Permission.EDIT || permission == Permission.REMOVE) {
            return !readOnly.getAsBoolean() && access.canEdit(person, page);
        }
        if (permission == Permission.SET_PERMISSIONS) {
            return access.canRestrict(person, page);
        }
        return permission == Permission.ADMINISTER && access.canAdminister(person, page.getSpace());
    }

    private boolean onSpace(Person person, Permission permission, Space space) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return access.canView(person, space);
        }
        return access.canAdminister(person, space);
    }

    private boolean onSite(Person person, Permission permission, Object target) {
        if (target == TARGET_SYSTEM || target == TARGET_APPLICATION && permission != Permission.VIEW) {
            return access.isConfluenceAdministrator(person);
        }
        if (target == TARGET_APPLICATION) {
            return person == null || person.isIn(People.USERS);
        }
        if (target == TARGET_PEOPLE_DIRECTORY || target instanceof User) {
            return permission == Permission.VIEW && person != null && person.isIn(People.USERS);
        }
        throw new IllegalArgumentException("Permissions on " + target.getClass() + " are not known here");
    }

    /** Somebody who is gone or barred is not a visitor: they get no for an answer. */
    private boolean as(ConfluenceUser user, Predicate<Person> question) {
        if (user == null) {
            return question.test(null);
        }
        return people.byKey(user.getKey().getStringValue()).filter(Person::isActive).filter(question).isPresent();
    }
}
