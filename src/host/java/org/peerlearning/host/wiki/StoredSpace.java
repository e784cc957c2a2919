package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.confluence.user.ConfluenceUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;

/** A space as it was read; its home page and creator are read when asked for. */
final class StoredSpace extends Space {

    private final WikiReader reader;
    private final String creatorKey;
    private final Long homePageId;

    StoredSpace(WikiReader reader, ResultSet row) throws SQLException {
        super(row.getString("SPACE_KEY"));
        this.reader = reader;
        setId(row.getLong("ID"));
        setName(row.getString("NAME"));
        setSpaceType(row.getBoolean("IS_PERSONAL") ? SpaceType.PERSONAL : SpaceType.GLOBAL);
        setSpaceStatus(row.getBoolean("IS_ARCHIVED") ? SpaceStatus.ARCHIVED : SpaceStatus.CURRENT);
        setCreationDate(new Date(row.getLong("CREATED")));
        setLastModificationDate(getCreationDate());
        creatorKey = row.getString("CREATOR_KEY");
        long home = row.getLong("HOME_PAGE_ID");
        homePageId = row.wasNull() ? null : home;
    }

    boolean hasHome(long pageId) {
        return homePageId != null && homePageId == pageId;
    }

    @Override
    public Page getHomePage() {
        Page changed = super.getHomePage();
        return changed != null || homePageId == null ? changed : reader.page(homePageId).orElse(null);
    }

    @Override
    public ConfluenceUser getCreator() {
        return reader.person(creatorKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Space space && getId() == space.getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
