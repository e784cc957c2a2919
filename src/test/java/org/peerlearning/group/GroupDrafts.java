package org.peerlearning.group;

import java.util.List;

/** A group as somebody typed it: good, until a test spoils it. */
public final class GroupDrafts {

    private String spaceKey = "ENG";
    private String title = "Street photography";
    private String summary = "What light does.";
    private String format = "walk";
    private List<String> tags = List.of("passion");
    private String shownTo = "everyone";

    private GroupDrafts() {}

    public static GroupDrafts aGroupDraft() {
        return new GroupDrafts();
    }

    public GroupDrafts space(String key) {
        spaceKey = key;
        return this;
    }

    public GroupDrafts title(String text) {
        title = text;
        return this;
    }

    public GroupDrafts summary(String text) {
        summary = text;
        return this;
    }

    public GroupDrafts format(String word) {
        format = word;
        return this;
    }

    public GroupDrafts tags(List<String> words) {
        tags = words;
        return this;
    }

    public GroupDrafts shownTo(String word) {
        shownTo = word;
        return this;
    }

    public GroupDraft draft() {
        return new GroupDraft(spaceKey, title, summary, format, tags, shownTo);
    }
}
