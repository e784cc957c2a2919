package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.confluence.view.list.GroupListSettings;
import org.peerlearning.confluence.view.list.GroupLists;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.When;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupWords;
import org.peerlearning.group.Life;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Words;

/** {@code peer-groups}: groups as cards or in a table, which readers can search. */
public final class PeerGroupsMacro extends OwnMacro {

    private static final String NAME = "peer-groups";
    private static final String ALL = "all";

    private final GroupLists lists;
    private final PageAddresses addresses;
    private final CurrentViewer current;

    public PeerGroupsMacro(GroupLists lists, PageAddresses addresses, CurrentViewer current, MacroPage page) {
        super(page);
        this.lists = lists;
        this.addresses = addresses;
        this.current = current;
    }

    @Override
    String shown(Map<String, String> parameters, ConversionContext context) {
        if (Output.of(context) == Output.MAIL) {
            return page().linkToGroups(context);
        }
        ListAddress address = addresses.of(NAME, parameters, context);
        return page().render(
                NAME,
                Map.of(
                        "groupList", lists.of(current.viewer(), settings(parameters, context), address),
                        "pageUrl", addresses.full(context)),
                context);
    }

    private static GroupListSettings settings(Map<String, String> parameters, ConversionContext context) {
        MacroParameters typed = new MacroParameters(parameters);
        return new GroupListSettings(
                typed.is("display", "table"),
                typed.spaces("spaces", context),
                typed.read("format", Format::byKey),
                typed.read("tag", Tag::byKey),
                typed.read("topic", GroupWords::topic),
                typed.read("language", GroupWords::language),
                typed.read("life", PeerGroupsMacro::lives).orElse(GroupFilter.LIVING),
                typed.read("when", When::byKey).orElse(When.ANY),
                typed.flag("free", false),
                typed.flag("search", true),
                typed.number("size", 1, GroupListSettings.SIZE_MAX, GroupListSettings.SIZE_USUAL),
                typed.read("sort", word -> Words.byKey(Order.values(), word)).orElse(Order.NEWEST));
    }

    private static Optional<Set<Life>> lives(String word) {
        return word.equals(ALL) ? Optional.of(EnumSet.allOf(Life.class)) : Life.byKey(word).map(Set::of);
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
