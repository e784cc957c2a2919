package org.peerlearning.confluence.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.Tag;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.StartGroup;
import org.peerlearning.session.TermsDraftPolicy;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.shared.Words;

/** Fills the page "Start a group" with the choices and good defaults. */
public final class StartPages {

    /** Two weeks: time enough for colleagues to find the group. */
    private static final int DAYS_AHEAD = 14;

    private final StartGroup startGroup;
    private final SpaceManager spaces;
    private final TimeZoneManager zones;
    private final I18nResolver i18n;
    private final Clock clock;

    public StartPages(
            StartGroup startGroup, SpaceManager spaces, TimeZoneManager zones, I18nResolver i18n, Clock clock) {
        this.startGroup = startGroup;
        this.spaces = spaces;
        this.zones = zones;
        this.i18n = i18n;
        this.clock = clock;
    }

    /** @param typed the space key from the address; blank when there is none */
    StartPageView of(Viewer viewer, String typed) {
        if (typed.isBlank()) {
            return view("", "", "peer-learning.start.choose-space");
        }
        SpaceKey key = new SpaceKey(typed);
        Optional<String> problem =
                startGroup.refuses(viewer, key).map(refusal -> "peer-learning.refusal." + refusal.reason());
        // The space's name is told only to those who may use it.
        Space space = problem.isPresent() ? null : spaces.getSpace(typed);
        return space == null
                ? view("", "", problem.orElse("peer-learning.start.choose-space"))
                : view(space.getKey(), space.getName(), "");
    }

    private StartPageView view(String spaceKey, String spaceName, String problemKey) {
        ZoneId zone = zones.getDefaultTimeZone().toZoneId();
        return new StartPageView(
                spaceKey,
                spaceName,
                problemKey.isEmpty() ? "" : i18n.getText(problemKey),
                choices("peer-learning.format.", Format.values()),
                choices("peer-learning.tag.", Tag.values()),
                choices("peer-learning.audience.", Audience.values()),
                ZoneId.getAvailableZoneIds().stream().filter(StartPages::isPlace).sorted().toList(),
                zone.getId(),
                LocalDate.now(clock.withZone(zone)).plusDays(DAYS_AHEAD).toString(),
                GroupDraftPolicy.TITLE_MAX,
                GroupDraftPolicy.SUMMARY_MAX,
                SessionDraftPolicy.PLACE_MAX,
                SessionDraftPolicy.LINK_MAX,
                SessionDraftPolicy.MINUTES_MIN,
                SessionDraftPolicy.MINUTES_MAX,
                SessionDraftPolicy.CAPACITY_MAX,
                TermsDraftPolicy.CANCEL_MINUTES_MAX / 60);
    }

    /** Zones such as {@code Europe/Paris}: the others are old names and technical offsets that nobody chooses. */
    private static boolean isPlace(String zone) {
        return zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
    }

    private List<ChoiceView> choices(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(Words::key)
                .map(key -> new ChoiceView(key, i18n.getText(prefix + key)))
                .toList();
    }
}
