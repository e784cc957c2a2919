package org.peerlearning.confluence.view.skill;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.PickView;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.search.Gaps;

/** Makes pages of what is wanted beside what is offered. What was chosen stands in the address. */
public final class GapsViews {

    private static final String SPACE = "space";
    private static final String ORDER = "order";
    private static final String AFTER = "after";
    private static final int SIZE = 25;

    private final Gaps gaps;
    private final SkillTexts texts;
    private final SkillLinks links;

    public GapsViews(Gaps gaps, SkillTexts texts, SkillLinks links) {
        this.gaps = gaps;
        this.texts = texts;
        this.links = links;
    }

    public Answer<GapsView> of(Viewer viewer, ListAddress address) {
        Optional<SpaceKey> space = address.given(SPACE).map(SpaceKey::new);
        Gaps.Order order = address.given(ORDER).flatMap(Gaps.Order::byKey).orElse(Gaps.Order.NEED);
        int after = address.given(AFTER).filter(number -> number.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
        return gaps.of(viewer, space, order, after, SIZE, texts.locale())
                .then(page -> Answer.of(view(space, order, after, page, address)));
    }

    private GapsView view(Optional<SpaceKey> space, Gaps.Order order, int after, Gaps.GapPage page, ListAddress address) {
        List<PickView> orders = Arrays.stream(Gaps.Order.values())
                .map(each -> new PickView(
                        address.with(said(each, 0)), texts.text("peer-learning.skills.gaps.order." + each.key()), each == order))
                .toList();
        return new GapsView(
                space.map(SpaceKey::value).orElse(""),
                orders,
                page.gaps().stream().map(this::gap).toList(),
                texts.text("peer-learning.skills.gaps.total", page.total()),
                links.gaps(Optional.empty()),
                after > 0 ? address.with(said(order, 0)) : "",
                page.next().map(next -> address.with(said(order, next))).orElse(""));
    }

    private static Map<String, String> said(Gaps.Order order, int after) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(ORDER, order == Gaps.Order.NEED ? "" : order.key());
        said.put(AFTER, after == 0 ? "" : String.valueOf(after));
        return said;
    }

    private GapView gap(Gaps.Gap gap) {
        String name = texts.name(gap.skill());
        return new GapView(
                String.valueOf(gap.skill().id().value()),
                name,
                links.skill(gap.skill().id()),
                texts.text("peer-learning.skills.gaps.demand", gap.wanted(), gap.offered()),
                gap.offered() == 0,
                links.start(name));
    }
}
