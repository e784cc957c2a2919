package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peerlearning.group.Group;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Tag;

/** What kind of group it is, in single words beside its format: what it is for, and the language that is spoken where it names one. */
public final class GroupTags {

    private final I18nResolver i18n;
    private final CurrentViewer current;

    public GroupTags(I18nResolver i18n, CurrentViewer current) {
        this.i18n = i18n;
        this.current = current;
    }

    public List<TagView> of(Group group) {
        return Stream.concat(
                        Arrays.stream(Tag.values())
                                .filter(group.tags()::contains)
                                .map(tag -> new TagView(tag.key(), i18n.getText("peer-learning.tag." + tag.key()))),
                        group.details().language().stream().map(this::spoken))
                .toList();
    }

    private TagView spoken(String language) {
        String name = Locale.forLanguageTag(language).getDisplayName(current.locale());
        return new TagView("language", i18n.getText("peer-learning.card.language", name));
    }
}
