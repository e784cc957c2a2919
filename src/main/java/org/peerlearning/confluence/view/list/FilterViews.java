package org.peerlearning.confluence.view.list;

import com.atlassian.sal.api.message.I18nResolver;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.SpaceNames;
import org.peerlearning.group.DetailsDraftPolicy;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupKinds;
import org.peerlearning.group.Life;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Words;

/** Makes forms by which readers narrow lists. */
public final class FilterViews {

    /** More than people read through. What is not among them is still found by its address. */
    private static final int PICKS_MAX = 50;

    private final I18nResolver i18n;
    private final CurrentViewer current;
    private final SpaceNames spaces;

    public FilterViews(I18nResolver i18n, CurrentViewer current, SpaceNames spaces) {
        this.i18n = i18n;
        this.current = current;
        this.spaces = spaces;
    }

    FilterView of(GroupListSettings settings, GroupChoices choices, GroupKinds kinds, ListAddress address) {
        List<MenuView> menus = new ArrayList<>();
        if (GroupChoices.hasChoiceOfSpaces(settings)) {
            menus.add(menu(address, GroupChoices.SPACE, spaces(choices, kinds)));
        }
        if (settings.format().isEmpty()) {
            menus.add(menu(address, GroupChoices.FORMAT, Format.values(), choices.format().map(Words::key)));
        }
        if (settings.tag().isEmpty()) {
            menus.add(menu(address, GroupChoices.TAG, Tag.values(), choices.tag().map(Words::key)));
        }
        if (settings.language().isEmpty()) {
            menus.add(menu(address, GroupChoices.LANGUAGE, languages(choices, kinds)));
        }
        if (settings.hasChoiceOfLives()) {
            menus.add(menu(address, GroupChoices.LIFE, Arrays.stream(Life.values()).map(life -> pick(life, choices)).toList()));
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
                new KeptView(settings.topic().isPresent() ? "" : address.name(GroupChoices.TOPIC), choices.topic().orElse("")),
                DetailsDraftPolicy.TOPIC_MAX,
                menus,
                settings.free() ? "" : address.name(GroupChoices.FREE),
                choices.free(),
                choices.isNothing() ? "" : address.with(choices.cleared().said()));
    }

    private PickView pick(Life life, GroupChoices choices) {
        return new PickView(
                life.key(), i18n.getText("peer-learning.list.life." + life.key()), choices.life().filter(life::equals).isPresent());
    }

    /** Of a space that was chosen and has no group for the reader, they are told nothing but what they typed. */
    private List<PickView> spaces(GroupChoices choices, GroupKinds kinds) {
        return picks(
                kinds.spaces().stream().map(SpaceKey::value),
                choices.space().map(SpaceKey::value),
                key -> kinds.spaces().contains(new SpaceKey(key)) ? spaces.of(new SpaceKey(key)) : key);
    }

    private List<PickView> languages(GroupChoices choices, GroupKinds kinds) {
        return picks(
                kinds.languages().stream(),
                choices.language(),
                tag -> Locale.forLanguageTag(tag).getDisplayName(current.locale()));
    }

    /** By what they are called. What is chosen is always among them. */
    private List<PickView> picks(Stream<String> keys, Optional<String> chosen, UnaryOperator<String> label) {
        Collator order = Collator.getInstance(current.locale());
        List<PickView> all = Stream.concat(keys, chosen.stream())
                .distinct()
                .map(key -> new PickView(key, label.apply(key), chosen.filter(key::equals).isPresent()))
                .sorted(Comparator.comparing(PickView::label, order).thenComparing(PickView::value))
                .toList();
        return all.size() <= PICKS_MAX
                ? all
                : Stream.concat(all.stream().filter(PickView::chosen), all.stream().filter(pick -> !pick.chosen()).limit(PICKS_MAX - 1))
                        .toList();
    }

    private MenuView menu(ListAddress address, String name, Enum<?>[] values, Optional<String> chosen) {
        return menu(address, name, Arrays.stream(values).map(Words::key).map(key -> new PickView(
                key, i18n.getText("peer-learning." + name + "." + key), chosen.filter(key::equals).isPresent())).toList());
    }

    private MenuView menu(ListAddress address, String name, List<PickView> some) {
        PickView any = new PickView("", i18n.getText("peer-learning.list.any." + name), false);
        return new MenuView(
                address.name(name),
                i18n.getText("peer-learning.list.by." + name),
                Stream.concat(Stream.of(any), some.stream()).toList());
    }
}
