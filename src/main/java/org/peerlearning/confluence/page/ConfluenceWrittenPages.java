package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.WrittenPages;

/** What people wrote about, by the labels of the pages that they began. */
public final class ConfluenceWrittenPages implements WrittenPages {

    /** So many things that somebody created are looked at; comments and files are among them. */
    private static final int LIMIT = 300;

    private final CreatedPages created;
    private final PageLabels labels;
    private final UserAccessor users;
    private final PermissionManager permissions;

    public ConfluenceWrittenPages(
            CreatedPages created, PageLabels labels, UserAccessor users, PermissionManager permissions) {
        this.created = created;
        this.labels = labels;
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public Map<String, Integer> labels(PersonKey person) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.value()));
        return user == null ? Map.of() : counted(created.of(user.getKey(), LIMIT), user);
    }

    /** The index may tell of a page that has gone to the trash a moment ago, or that was taken away from who wrote it. */
    private Map<String, Integer> counted(List<AbstractPage> pages, ConfluenceUser user) {
        Map<String, Integer> counted = new HashMap<>();
        pages.stream()
                .filter(page -> permissions.hasPermission(user, Permission.VIEW, page))
                .flatMap(page -> labels.of(page).stream())
                .forEach(label -> counted.merge(label, 1, Integer::sum));
        return counted;
    }
}
