package org.peerlearning.host.services;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one value of the row the result set stands on. */
@FunctionalInterface
public interface RowMapper<T> {

    /** Reads the current row; must not move the cursor. */
    T map(ResultSet row) throws SQLException;
}
