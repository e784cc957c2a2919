package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.Viewer;

/** What all cards of a page show, looked up once for a request. */
public final class PageCards {

    private static final PageTexts TEXTS = new PageTexts(PeerGroupMacro.NAME, PeerGroupMacro.GROUP);

    private record Found(Map<String, List<GroupCard>> cards) {}

    private final NamedGroups groups;
    private final GroupCards cards;
    private final RequestMemo memo;

    public PageCards(NamedGroups groups, GroupCards cards, RequestMemo memo) {
        this.groups = groups;
        this.cards = cards;
        this.memo = memo;
    }

    /** None when there is no such group, or the viewer may not see it; several when more than one may be meant. */
    List<GroupCard> find(Viewer viewer, String typed, ConversionContext context) {
        ContentEntityObject page = context.getEntity();
        if (page != null) {
            Found found = memo.once(viewer, Found.class, page.getId(), () -> lookUp(viewer, TEXTS.on(context), context));
            if (found.cards().containsKey(typed)) {
                return found.cards().get(typed);
            }
        }
        return lookUp(viewer, List.of(typed), context).cards().get(typed);
    }

    /** The card of the group that lives on the page; empty when none does. */
    Optional<GroupCard> here(Viewer viewer, ConversionContext context) {
        return groups.here(viewer, context).map(group -> cards.of(viewer, group));
    }

    private Found lookUp(Viewer viewer, Collection<String> typed, ConversionContext context) {
        Map<String, List<Group>> named = groups.find(viewer, typed, context);
        List<Group> all = named.values().stream().flatMap(List::stream).distinct().toList();
        Map<GroupId, GroupCard> byId = all.isEmpty()
                ? Map.of()
                : cards.of(viewer, all).stream().collect(Collectors.toMap(card -> card.group().id(), Function.identity()));
        Map<String, List<GroupCard>> found = new HashMap<>();
        named.forEach((text, some) -> found.put(text, some.stream().map(group -> byId.get(group.id())).toList()));
        return new Found(found);
    }
}
