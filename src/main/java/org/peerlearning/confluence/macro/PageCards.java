package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupCards;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/** What all cards of a page show, looked up once for a request. */
public final class PageCards {

    private static final PageNumbers NUMBERS = new PageNumbers(PeerGroupMacro.NAME, PeerGroupMacro.GROUP);

    private record Found(Set<GroupId> asked, Map<GroupId, GroupCard> cards) {}

    private final Groups groups;
    private final GroupCards cards;
    private final RequestMemo memo;

    public PageCards(Groups groups, GroupCards cards, RequestMemo memo) {
        this.groups = groups;
        this.cards = cards;
        this.memo = memo;
    }

    /** Empty when there is no such group, or the viewer may not see it. */
    Optional<GroupCard> find(Viewer viewer, GroupId id, ConversionContext context) {
        ContentEntityObject page = context.getEntity();
        if (page != null) {
            Found found = memo.once(viewer, Found.class, page.getId(), () -> lookUp(viewer, context));
            if (found.asked().contains(id)) {
                return Optional.ofNullable(found.cards().get(id));
            }
        }
        return cards.of(viewer, groups.visible(viewer, List.of(id))).stream().findFirst();
    }

    /** The card of the group that lives on the page; empty when none does. */
    Optional<GroupCard> here(Viewer viewer, ConversionContext context) {
        ContentEntityObject page = context.getEntity();
        return page == null
                ? Optional.empty()
                : groups.on(viewer, new PageId(page.getId())).map(group -> cards.of(viewer, group));
    }

    private Found lookUp(Viewer viewer, ConversionContext context) {
        Set<GroupId> asked = NUMBERS.on(context).stream().map(GroupId::new).collect(Collectors.toSet());
        List<GroupCard> found = asked.isEmpty() ? List.of() : cards.of(viewer, groups.visible(viewer, asked));
        return new Found(asked, found.stream().collect(Collectors.toMap(card -> card.group().id(), Function.identity())));
    }
}
