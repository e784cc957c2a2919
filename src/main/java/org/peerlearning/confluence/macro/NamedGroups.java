package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.Viewer;

/**
 * Groups by what people type for a macro: the group's number, or a page that it lives on. Those that the viewer may not see are not
 * there, so that nothing more is told of them than of what never was.
 */
public final class NamedGroups {

    private final Groups groups;
    private final NamedPages pages;

    public NamedGroups(Groups groups, NamedPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    /** Whether nobody can mean anything else by it: what is not there then is nothing that whoever wrote the page could mend. */
    static boolean isNumber(String typed) {
        return typed.matches("[0-9]{1,18}");
    }

    /** None, one, or several that may be meant. */
    List<Group> find(Viewer viewer, String typed, ConversionContext context) {
        return find(viewer, Set.of(typed), context).get(typed);
    }

    /** The same for each of the texts: the app's own tables are asked a fixed number of times, the wiki once or twice for each title. */
    Map<String, List<Group>> find(Viewer viewer, Collection<String> typed, ConversionContext context) {
        Map<String, Set<PageId>> named = typed.stream()
                .filter(text -> !isNumber(text))
                .collect(Collectors.toMap(Function.identity(), text -> pages.of(text, context)));
        List<GroupId> numbers = typed.stream().filter(NamedGroups::isNumber).map(NamedGroups::number).distinct().toList();
        Map<GroupId, Group> byNumber = numbers.isEmpty()
                ? Map.of()
                : groups.visible(viewer, numbers).stream().collect(Collectors.toMap(Group::id, Function.identity()));
        Set<PageId> asked = named.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Group> living = asked.isEmpty() ? List.of() : groups.on(viewer, asked);
        Map<String, List<Group>> found = new LinkedHashMap<>();
        typed.forEach(text -> found.put(text, isNumber(text)
                ? Stream.ofNullable(byNumber.get(number(text))).toList()
                : living.stream().filter(group -> named.get(text).contains(group.page())).toList()));
        return found;
    }

    /** The group that lives on the page that the macro stands on. */
    Optional<Group> here(Viewer viewer, ConversionContext context) {
        return Optional.ofNullable(context.getEntity()).flatMap(page -> groups.on(viewer, new PageId(page.getId())));
    }

    static GroupId number(String text) {
        return new GroupId(Long.parseLong(text));
    }
}
