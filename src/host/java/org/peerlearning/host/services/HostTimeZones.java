package org.peerlearning.host.services;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Supplier;

/** The time zones of people and of the site. */
public final class HostTimeZones implements TimeZoneManager {
    private final Supplier<ZoneId> currentPersons;
    private final Function<UserKey, ZoneId> personsByKey;
    private final ZoneId site;

    /**
     * Creates the manager.
     *
     * @param currentPersons zone of the person of this request; null for a visitor
     * @param personsByKey zone of a person; null when unknown
     * @param site zone for all who have none
     */
    public HostTimeZones(Supplier<ZoneId> currentPersons, Function<UserKey, ZoneId> personsByKey, ZoneId site) {
        this.currentPersons = currentPersons;
        this.personsByKey = personsByKey;
        this.site = site;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return zone(currentPersons.get());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return zone(user == null ? null : personsByKey.apply(user));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return zone(site);
    }

    private TimeZone zone(ZoneId own) {
        return TimeZone.getTimeZone(Optional.ofNullable(own).orElse(site));
    }
}
