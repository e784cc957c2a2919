package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Life;
import org.peerlearning.session.Meeting;
import org.peerlearning.session.Meetings;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.SignupStates;

/** What all sign-up buttons of a page show, looked up once for a request. */
public final class PageButtons {

    private static final PageTexts SESSIONS = new PageTexts(PeerSignupMacro.NAME, PeerSignupMacro.SESSION);
    private static final PageTexts GROUPS = new PageTexts(PeerSignupMacro.NAME, PeerSignupMacro.GROUP);

    /**
     * A group and how things stand with its next session.
     *
     * @param state empty when none is planned
     */
    record Next(Group group, Optional<SignupState> state) {}

    private record Found(Set<SessionId> asked, Map<SessionId, SignupState> states, Map<String, List<Next>> named) {}

    private record Here(Optional<Next> next) {}

    private final Meetings meetings;
    private final SignupStates states;
    private final NamedGroups groups;
    private final RequestMemo memo;

    public PageButtons(Meetings meetings, SignupStates states, NamedGroups groups, RequestMemo memo) {
        this.meetings = meetings;
        this.states = states;
        this.groups = groups;
        this.memo = memo;
    }

    /** Empty when there is no such session, or the viewer may not see it. */
    Optional<SignupState> find(Viewer viewer, SessionId id, ConversionContext context) {
        Optional<Found> found = together(viewer, context).filter(all -> all.asked().contains(id));
        return found.isPresent()
                ? Optional.ofNullable(found.get().states().get(id))
                : states.of(viewer, id).fold(Optional::of, refused -> Optional.empty());
    }

    /** None when there is no such group, or the viewer may not see it; several when more than one may be meant. */
    List<Next> next(Viewer viewer, String typed, ConversionContext context) {
        return together(viewer, context)
                .map(found -> found.named().get(typed))
                .orElseGet(() -> lookUp(viewer, Set.of(), Set.of(typed), context).named().get(typed));
    }

    /** Of the group that lives on the page; empty when none does. */
    Optional<Next> here(Viewer viewer, ConversionContext context) {
        ContentEntityObject page = context.getEntity();
        return page == null
                ? Optional.empty()
                : memo.once(viewer, Here.class, page.getId(), () -> new Here(lookUpHere(viewer, context))).next();
    }

    private Optional<Next> lookUpHere(Viewer viewer, ConversionContext context) {
        return groups.here(viewer, context).map(group -> new Next(
                group, states.of(viewer, nextOf(List.of(group)).values()).stream().findFirst()));
    }

    /** Whatever the buttons of the page ask for; empty where there is no page. */
    private Optional<Found> together(Viewer viewer, ConversionContext context) {
        return Optional.ofNullable(context.getEntity()).map(page -> memo.once(viewer, Found.class, page.getId(), () -> {
            Set<String> sessions = SESSIONS.on(context);
            return lookUp(
                    viewer,
                    sessions.stream().filter(NamedGroups::isNumber).map(PageButtons::number).collect(Collectors.toSet()),
                    Stream.concat(GROUPS.on(context).stream(), sessions.stream().filter(text -> !NamedGroups.isNumber(text)))
                            .collect(Collectors.toSet()),
                    context);
        }));
    }

    private Found lookUp(Viewer viewer, Set<SessionId> asked, Collection<String> typed, ConversionContext context) {
        Map<String, List<Group>> named = groups.find(viewer, typed, context);
        Map<GroupId, Meeting> next = nextOf(named.values().stream().flatMap(List::stream).distinct().toList());
        List<Meeting> visible = asked.isEmpty() ? List.of() : meetings.visible(viewer, asked);
        Map<SessionId, Meeting> all = Stream.concat(visible.stream(), next.values().stream())
                .collect(Collectors.toMap(Meeting::id, Function.identity(), (one, same) -> one));
        Map<SessionId, SignupState> found = all.isEmpty()
                ? Map.of()
                : states.of(viewer, all.values()).stream().collect(Collectors.toMap(SignupState::session, Function.identity()));
        Map<String, List<Next>> byText = new HashMap<>();
        named.forEach((text, some) -> byText.put(text, some.stream()
                .map(group -> new Next(group, Optional.ofNullable(next.get(group.id())).map(meeting -> found.get(meeting.id()))))
                .toList()));
        return new Found(asked, found, byText);
    }

    /** One that is archived meets no more. */
    private Map<GroupId, Meeting> nextOf(List<Group> visible) {
        List<Group> going = visible.stream().filter(group -> group.life() != Life.ARCHIVED).toList();
        return going.isEmpty() ? Map.of() : meetings.next(going);
    }

    static SessionId number(String text) {
        return new SessionId(Long.parseLong(text));
    }
}
