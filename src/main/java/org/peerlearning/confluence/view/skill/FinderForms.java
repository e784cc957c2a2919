package org.peerlearning.confluence.view.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.list.KeptView;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.MenuView;
import org.peerlearning.confluence.view.list.PickView;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.search.Facets;
import org.peerlearning.skill.search.PeopleQuery;

/** Makes what readers narrow a directory with: the form, the chips of what they chose, and what remains of each value. */
public final class FinderForms {

    private static final int VALUES_MAX = 8;
    private static final String BY = "peer-learning.skills.by.";

    private final SkillTexts texts;

    public FinderForms(SkillTexts texts) {
        this.texts = texts;
    }

    FinderFormView form(FinderSettings settings, FinderChoices choices, ListAddress address) {
        List<MenuView> menus = new ArrayList<>();
        if (settings.direction().isEmpty()) {
            menus.add(menu(
                    address, FinderChoices.DIRECTION,
                    texts.picks(SkillTexts.DIRECTION, Direction.values(), choices.given(FinderChoices.DIRECTION))));
        }
        if (settings.level().isEmpty()) {
            menus.add(menu(
                    address, FinderChoices.LEVEL, texts.picks(SkillTexts.LEVEL, Level.values(), choices.given(FinderChoices.LEVEL))));
        }
        boolean any = choices.is(FinderChoices.MATCH, FinderChoices.ANY);
        PickView anyOfThem = new PickView(FinderChoices.ANY, texts.text("peer-learning.skills.match.any"), any);
        menus.add(menu(address, FinderChoices.MATCH, List.of(anyOfThem)));
        List<KeptView> kept = Stream.concat(
                        address.kept(FinderChoices.ALL).entrySet().stream().map(each -> new KeptView(each.getKey(), each.getValue())),
                        Stream.of(FinderChoices.DEPARTMENT, FinderChoices.LOCATION, FinderChoices.LANGUAGE)
                                .filter(name -> !choices.given(name).isEmpty())
                                .map(name -> new KeptView(address.name(name), choices.given(name))))
                .toList();
        return new FinderFormView(
                address.path(),
                kept,
                new KeptView(address.name(FinderChoices.WORDS), choices.given(FinderChoices.WORDS)),
                PeopleQuery.TEXT_MAX,
                new KeptView(address.name(FinderChoices.SKILLS), choices.given(FinderChoices.SKILLS)),
                menus,
                settings.happy() ? "" : address.name(FinderChoices.HAPPY),
                choices.is(FinderChoices.HAPPY, FinderChoices.CHOSEN),
                choices.isNothing() ? "" : address.with(FinderChoices.nothing()));
    }

    private MenuView menu(ListAddress address, String name, List<PickView> some) {
        PickView any = new PickView("", texts.text("peer-learning.skills.any." + name), false);
        return new MenuView(address.name(name), texts.text(BY + name), Stream.concat(Stream.of(any), some.stream()).toList());
    }

    /** @param chosen the skills that stand for those in the address */
    List<ChipView> chips(FinderChoices choices, List<Skill> chosen, ListAddress address) {
        List<ChipView> chips = new ArrayList<>();
        for (int i = 0; i < choices.skills().size() && i < chosen.size(); i++) {
            chips.add(chip(texts.name(chosen.get(i)), address.with(choices.without(choices.skills().get(i)))));
        }
        for (String name : List.of(FinderChoices.DEPARTMENT, FinderChoices.LOCATION, FinderChoices.LANGUAGE)) {
            if (!choices.given(name).isEmpty()) {
                chips.add(chip(label(name, choices.given(name)), address.with(choices.with(name, ""))));
            }
        }
        return chips;
    }

    private ChipView chip(String label, String url) {
        return new ChipView(label, texts.text("peer-learning.skills.chip.remove", label), url);
    }

    List<FacetView> facets(FinderSettings settings, Facets facets, FinderChoices choices, ListAddress address) {
        List<FacetView> views = new ArrayList<>();
        facet(settings.department(), FinderChoices.DEPARTMENT, facets.departments(), choices, address).ifPresent(views::add);
        facet(settings.location(), FinderChoices.LOCATION, facets.locations(), choices, address).ifPresent(views::add);
        facet(settings.language(), FinderChoices.LANGUAGE, facets.languages(), choices, address).ifPresent(views::add);
        facet(settings.direction(), FinderChoices.DIRECTION, facets.directions(), choices, address).ifPresent(views::add);
        facet(settings.level(), FinderChoices.LEVEL, facets.levels(), choices, address).ifPresent(views::add);
        return views;
    }

    private Optional<FacetView> facet(
            Optional<?> fixed, String name, List<Facets.Count> counts, FinderChoices choices, ListAddress address) {
        if (fixed.isPresent()) {
            return Optional.empty();
        }
        List<FacetValueView> values = counts.stream()
                .filter(count -> count.people() > 0 && !count.value().isEmpty())
                .limit(VALUES_MAX)
                .map(count -> {
                    boolean chosen = choices.is(name, count.value());
                    String url = address.with(choices.with(name, chosen ? "" : count.value()));
                    return new FacetValueView(label(name, count.value()), String.valueOf(count.people()), url, chosen);
                })
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new FacetView(texts.text(BY + name), values));
    }

    private String label(String name, String value) {
        return switch (name) {
            case FinderChoices.DIRECTION -> texts.text(SkillTexts.DIRECTION + value);
            case FinderChoices.LEVEL -> texts.text(SkillTexts.LEVEL + value);
            case FinderChoices.LANGUAGE -> texts.language(value);
            default -> value;
        };
    }
}
