package org.peerlearning.host.services;

import java.sql.Connection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows in any order where a query leaves it open: what it does not order at all, and rows that are equal in what it orders by. */
final class AnyOrder {
    private static final Pattern LIST = Pattern.compile("SELECT (?!DISTINCT)[^(]+ FROM .*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(" (?:LIMIT|OFFSET|FETCH) .*|$", Pattern.DOTALL);

    private AnyOrder() {}

    /** The same connection; what it prepares leaves no order to habit. */
    static Connection of(Connection connection) {
        return StatementCounter.proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                args[0] = shuffled((String) args[0]);
            }
            return StatementCounter.call(connection, method, args);
        });
    }

    /** The query as it is where rows are locked or reckoned together. */
    static String shuffled(String sql) {
        String text = sql.strip();
        String capitals = text.toUpperCase(Locale.ROOT);
        if (!LIST.matcher(capitals).matches() || capitals.contains(" FOR UPDATE") || capitals.contains(" GROUP BY ")) {
            return sql;
        }
        Matcher end = END.matcher(capitals);
        end.find();
        String order = capitals.contains(" ORDER BY ") ? ", RANDOM()" : " ORDER BY RANDOM()";
        return text.substring(0, end.start()) + order + text.substring(end.start());
    }
}
