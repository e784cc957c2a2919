package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Words;

/** Makes forms by which readers narrow lists. */
public final class FilterViews {

    private final I18nResolver i18n;

    public FilterViews(I18nResolver i18n) {
        this.i18n = i18n;
    }

    FilterView of(GroupListSettings settings, GroupChoices choices, ListAddress address) {
        List<MenuView> menus = new ArrayList<>();
        if (settings.format().isEmpty()) {
            menus.add(menu(address, GroupChoices.FORMAT, Format.values(), choices.format().map(Words::key)));
        }
        if (settings.tag().isEmpty()) {
            menus.add(menu(address, GroupChoices.TAG, Tag.values(), choices.tag().map(Words::key)));
        }
        if (settings.when() == When.ANY) {
            menus.add(menu(
                    address, GroupChoices.WHEN, new When[] {When.WEEK, When.MONTH}, Optional.of(choices.when()).map(Words::key)));
        }
        return new FilterView(
                address.path(),
                address.kept(GroupChoices.ALL).entrySet().stream().map(each -> new KeptView(each.getKey(), each.getValue())).toList(),
                new KeptView(address.name(GroupChoices.WORDS), choices.words()),
                GroupFilter.TEXT_MAX,
                menus,
                settings.free() ? "" : address.name(GroupChoices.FREE),
                choices.free(),
                choices.isNothing() ? "" : address.with(GroupChoices.NOTHING.at(Optional.empty())));
    }

    private MenuView menu(ListAddress address, String name, Enum<?>[] values, Optional<String> chosen) {
        Stream<PickView> any = Stream.of(new PickView("", i18n.getText("peer-learning.list.any." + name), false));
        Stream<PickView> some = Arrays.stream(values).map(Words::key).map(key -> new PickView(
                key, i18n.getText("peer-learning." + name + "." + key), chosen.filter(key::equals).isPresent()));
        return new MenuView(address.name(name), i18n.getText("peer-learning.list.by." + name), Stream.concat(any, some).toList());
    }
}
