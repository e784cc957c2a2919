package org.peerlearning.confluence.people;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;

/** Names, profile addresses, departments and time zones of the wiki's users. */
public final class ConfluencePeople implements People {

    private static final Doubtful OWN_ZONES = new Doubtful("times are told to everybody by the wiki's own clock");

    private final UserAccessor users;
    private final TimeZoneManager zones;
    private final ProfileFields profiles;
    private final PermissionManager permissions;

    public ConfluencePeople(
            UserAccessor users, TimeZoneManager zones, ProfileFields profiles, PermissionManager permissions) {
        this.users = users;
        this.zones = zones;
        this.profiles = profiles;
        this.permissions = permissions;
    }

    /** One by one: the platform keeps users in its cache, and its call for many also answers with people who are gone. */
    @Override
    public Map<PersonKey, PersonCard> cards(Collection<PersonKey> people) {
        Map<PersonKey, PersonCard> cards = new LinkedHashMap<>();
        people.forEach(person -> cards.computeIfAbsent(person, this::card));
        return cards;
    }

    /** Whoever is deactivated is still known, but may no longer use the wiki at all. */
    @Override
    public Set<PersonKey> departed(Collection<PersonKey> people) {
        return people.stream().filter(person -> !mayUseTheWiki(person)).collect(Collectors.toSet());
    }

    private boolean mayUseTheWiki(PersonKey person) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.value()));
        return user != null && permissions.hasPermission(user, Permission.VIEW, PermissionManager.TARGET_APPLICATION);
    }

    @Override
    public ZoneId zone(PersonKey person) {
        TimeZone own = OWN_ZONES.ask(() -> zones.getUserTimeZone(new UserKey(person.value())), () -> null);
        return (own == null ? zones.getDefaultTimeZone() : own).toZoneId();
    }

    /**
     * A name stays with its key when its person is gone, so whoever was found must be in a directory. Those who are there but
     * deactivated may view no page, which is asked wherever somebody is to be drawn in.
     */
    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName))
                .map(ConfluenceUser::getKey)
                .filter(key -> users.getExistingUserByKey(key) != null)
                .map(key -> new PersonKey(key.getStringValue()));
    }

    /** As people's profiles say, where the company fills them in. */
    @Override
    public Map<PersonKey, String> departments(Collection<PersonKey> people) {
        Map<PersonKey, String> known = new LinkedHashMap<>();
        people.forEach(person -> department(person).ifPresent(name -> known.put(person, name)));
        return known;
    }

    private Optional<String> department(PersonKey person) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(person.value())))
                .map(profiles::department)
                .filter(name -> !name.isBlank());
    }

    private PersonCard card(PersonKey person) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.value()));
        if (user == null) {
            return PersonCard.gone(person);
        }
        // Some directories know no full names.
        String name = user.getFullName() == null || user.getFullName().isBlank() ? user.getName() : user.getFullName();
        String username = URLEncoder.encode(user.getName(), StandardCharsets.UTF_8);
        return new PersonCard(person, name, "/users/viewuserprofile.action?username=" + username);
    }
}
