package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.confluence.view.CardViews;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.confluence.view.GroupHomeView;
import org.peerlearning.confluence.view.GroupHomes;
import org.peerlearning.confluence.view.GroupPeopleViews;
import org.peerlearning.group.Group;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;

/**
 * {@code peer-group}: a card that says what a group is about, who hosts it, when it meets next, and lets the reader sign up.
 *
 * <p>Without its parameter it shows the group that lives on the page it stands on. On that page it also shows what comes later, what
 * people say, what was looked back on, and how the group grew.
 */
public final class PeerGroupMacro extends OwnMacro {

    static final String NAME = "peer-group";
    static final String GROUP = "group";

    private final PageCards cards;
    private final CardViews views;
    private final GroupHomes homes;
    private final GroupPeopleViews people;
    private final CurrentViewer current;

    public PeerGroupMacro(
            PageCards cards, CardViews views, GroupHomes homes, GroupPeopleViews people, CurrentViewer current, MacroPage page) {
        super(page);
        this.cards = cards;
        this.views = views;
        this.homes = homes;
        this.people = people;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        MacroParameters typed = new MacroParameters(parameters);
        Viewer viewer = current.viewer();
        String name = typed.text(GROUP);
        if (name.isEmpty()) {
            return cards.here(viewer, context)
                    .map(card -> page().render(NAME, values(viewer, card, context), context))
                    .orElseGet(() -> page().problem("peer-learning.macro.problem.no-group-here", context));
        }
        List<GroupCard> named = cards.find(viewer, name, context);
        if (Output.of(context) == Output.MAIL && !(named.size() == 1 && isOwn(named.get(0).group().page(), context))) {
            return page().linkToGroups(context);
        }
        return named.size() == 1
                ? page().render(NAME, values(viewer, named.get(0), context), context)
                : page().unnamed(name, named.size(), context);
    }

    private Map<String, Object> values(Viewer viewer, GroupCard card, ConversionContext context) {
        Group group = card.group();
        boolean own = isOwn(group.page(), context);
        Map<String, Object> values = new HashMap<>();
        values.put("people", people.of(viewer, group));
        values.put("own", own);
        if (own) {
            GroupHomeView home = homes.home(new Reader(viewer, Output.of(context).medium()), card);
            values.put("home", home);
            // Visitors neither write here nor put it on pages.
            values.put("loggedIn", viewer.person().isPresent());
            values.put("card", views.of(card, home.next()));
            values.put("cardText", text(NAME, group));
            values.put("buttonText", text(PeerSignupMacro.NAME, group));
        } else {
            values.put("card", views.of(card));
        }
        return values;
    }

    /** Whether the macro stands on the page that a group lives on. */
    static boolean isOwn(PageId home, ConversionContext context) {
        ContentEntityObject content = context.getEntity();
        return content != null && content.getId() == home.value();
    }

    /** What makes a macro for the group where it is pasted as markup. By number, which stays whatever becomes of the page's title. */
    private static String text(String macro, Group group) {
        return "{" + macro + ":" + GROUP + "=" + group.id().value() + "}";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
