package org.peerlearning.host.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of HOST_PAGE with the body of its newest version. */
record PageRow(long id, long spaceId, Long parentId, int place, String title, int version, boolean trashed, String creatorKey,
               long created, String modifierKey, long modified, String body) {

    static final String SELECT = "SELECT P.ID, P.SPACE_ID, P.PARENT_ID, P.PLACE, P.TITLE, P.VERSION_NO, P.IS_TRASHED, P.CREATOR_KEY, "
            + "P.CREATED, P.MODIFIER_KEY, P.MODIFIED, V.BODY FROM HOST_PAGE P "
            + "JOIN HOST_PAGE_VERSION V ON V.PAGE_ID = P.ID AND V.VERSION_NO = P.VERSION_NO ";

    static PageRow from(ResultSet row) throws SQLException {
        long parent = row.getLong("PARENT_ID");
        Long parentId = row.wasNull() ? null : parent;
        return new PageRow(row.getLong("ID"), row.getLong("SPACE_ID"), parentId, row.getInt("PLACE"), row.getString("TITLE"),
                row.getInt("VERSION_NO"), row.getBoolean("IS_TRASHED"), row.getString("CREATOR_KEY"), row.getLong("CREATED"),
                row.getString("MODIFIER_KEY"), row.getLong("MODIFIED"), row.getString("BODY"));
    }
}
