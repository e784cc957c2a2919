package org.peerlearning.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Text;

/** Which drafts are good groups. Finds everything that is wrong at once, so that a form can show it all. */
public final class GroupDraftPolicy {

    /** In characters as people count them. Wiki page titles hold 255. */
    public static final int TITLE_MAX = 120;

    public static final int SUMMARY_MAX = 2000;

    private static final int SPACE_KEY_MAX = 255;

    private GroupDraftPolicy() {}

    /** Checks all of it. */
    public static Answer<NewGroup> checkAll(GroupDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        Answer<GroupProfile> profile = check(draft);
        profile.fold(given -> true, wrong::addAll);
        GroupDetails details = DetailsDraftPolicy.check(draft.details(), wrong);
        Optional<GroupId> parent = Optional.ofNullable(draft.parent()).map(GroupId::new);
        return wrong.isEmpty() ? profile.then(given -> Answer.of(new NewGroup(given, details, parent))) : Answer.no(wrong);
    }

    /** Checks what every group says of itself. */
    public static Answer<GroupProfile> check(GroupDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        String space = Text.line(draft.spaceKey());
        String title = Text.line(draft.title());
        String summary = Text.lines(draft.summary());
        required("spaceKey", space, SPACE_KEY_MAX).ifPresent(wrong::add);
        required("title", title, TITLE_MAX).ifPresent(wrong::add);
        required("summary", summary, SUMMARY_MAX).ifPresent(wrong::add);
        Optional<Format> format = Format.byKey(Text.line(draft.format()));
        if (format.isEmpty()) {
            wrong.add(Refusal.invalid("format", "group.format.unknown"));
        }
        Optional<Audience> shownTo = draft.participantsShownTo() == null
                ? Optional.of(Audience.EVERYONE)
                : Audience.byKey(draft.participantsShownTo());
        if (shownTo.isEmpty()) {
            wrong.add(Refusal.invalid("participantsShownTo", "group.audience.unknown"));
        }
        Set<Tag> tags = tags(draft.tags(), wrong);
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        return Answer.of(new GroupProfile(
                new SpaceKey(space), title, summary, format.orElseThrow(), tags, shownTo.orElseThrow()));
    }

    /** Checks a title that comes alone. */
    static Answer<String> title(String typed) {
        String title = Text.line(typed);
        return required("title", title, TITLE_MAX).<Answer<String>>map(Answer::no).orElseGet(() -> Answer.of(title));
    }

    private static Optional<Refusal> required(String field, String text, int max) {
        if (!Text.isVisible(text)) {
            return Optional.of(Refusal.invalid(field, "input.missing"));
        }
        return Text.length(text) > max ? Optional.of(Refusal.invalid(field, "input.too-long", max)) : Optional.empty();
    }

    private static Set<Tag> tags(List<String> typed, List<Refusal> wrong) {
        List<Optional<Tag>> read = typed == null ? List.of() : typed.stream().map(Tag::byKey).toList();
        if (read.isEmpty()) {
            wrong.add(Refusal.invalid("tags", "group.tag.missing"));
        } else if (read.contains(Optional.<Tag>empty())) {
            wrong.add(Refusal.invalid("tags", "group.tag.unknown"));
        }
        return read.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
