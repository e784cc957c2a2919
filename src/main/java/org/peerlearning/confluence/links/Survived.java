package org.peerlearning.confluence.links;

import java.util.Set;

/**
 * Members of the platform that may be absent without anything being switched off: no public page shows them for both lines of Confluence,
 * so each is called through {@link org.peerlearning.confluence.Doubtful}, and all that is lost is what that says. What makes a feature of
 * its own (watching, labels, what somebody wrote) is not among them: there it is better told that it is off.
 */
final class Survived {

    /** As a {@link Link} is told to people. */
    static final Set<String> MEMBERS = Set.of(
            "com.atlassian.confluence.labels.LabelManager#removeLabel(Labelable, Label)",
            "com.atlassian.confluence.pages.AbstractPage#isDeleted()",
            "com.atlassian.confluence.pages.PageManager#saveNewVersion(ContentEntityObject, Modification)",
            "com.atlassian.confluence.security.PermissionManager#hasCreatePermission(ConfluenceUser, Object, Class)",
            "com.atlassian.confluence.spaces.Space#getSpaceStatus()",
            "com.atlassian.confluence.spaces.SpaceManager#getAllSpaceKeys(SpaceStatus)",
            "com.atlassian.core.task.MultiQueueTaskManager#addTask(String, Task)",
            "com.atlassian.mail.Email#addHeader(String, String)",
            "com.atlassian.sal.api.message.I18nResolver#getText(Locale, String, Serializable[])",
            "com.atlassian.sal.api.timezone.TimeZoneManager#getUserTimeZone(UserKey)");

    /** Classes that are reached through {@code Doubtful} only, so that whatever they miss is survived. */
    static final Set<String> USERS = Set.of("org.peerlearning.confluence.mail.MimeForms");

    private Survived() {}

    static boolean is(Link link) {
        return link.kind() == Link.Kind.METHOD && MEMBERS.contains(link.toString()) || USERS.containsAll(link.users());
    }
}
