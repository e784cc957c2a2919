package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;

/** Who alone may view or edit single pages. */
public final class Restrictions {

    private record Line(long pageId, Restriction restriction) { }

    private final Database db;

    Restrictions(Database db) {
        this.db = db;
    }

    /** The page's own restrictions. */
    public List<Restriction> of(Page page) {
        return lines("SELECT PAGE_ID, KIND, HOLDER_KIND, HOLDER FROM HOST_RESTRICTION WHERE PAGE_ID = ? ORDER BY ID", page.getId())
                .stream().map(Line::restriction).toList();
    }

    /** Replaces the page's own restrictions; an empty set lifts them. */
    public void set(Page page, Set<Restriction> restrictions) {
        db.inTransaction(() -> {
            db.update("DELETE FROM HOST_RESTRICTION WHERE PAGE_ID = ?", page.getId());
            restrictions.forEach(restriction -> db.insert(
                    "INSERT INTO HOST_RESTRICTION (PAGE_ID, KIND, HOLDER_KIND, HOLDER) VALUES (?, ?, ?, ?)",
                    page.getId(), restriction.kind(), restriction.holder().kind(), restriction.holder().name()));
            return null;
        });
    }

    /** Whether the restrictions of the page and of all pages above it let the person view it. */
    boolean letView(Person person, long pageId) {
        Map<Long, Boolean> byPage = new LinkedHashMap<>();
        for (Line line : lines("""
                WITH RECURSIVE ANCESTRY (ID, PARENT_ID) AS (
                  SELECT ID, PARENT_ID FROM HOST_PAGE WHERE ID = ?
                  UNION ALL
                  SELECT P.ID, P.PARENT_ID FROM HOST_PAGE P JOIN ANCESTRY A ON P.ID = A.PARENT_ID)
                SELECT R.PAGE_ID, R.KIND, R.HOLDER_KIND, R.HOLDER
                FROM ANCESTRY A JOIN HOST_RESTRICTION R ON R.PAGE_ID = A.ID
                WHERE R.KIND = 'VIEW'""", pageId)) {
            byPage.merge(line.pageId(), line.restriction().holder().covers(person), Boolean::logicalOr);
        }
        return !byPage.containsValue(false);
    }

    /** Whether the page's own restrictions let the person edit it. */
    boolean letEdit(Person person, Page page) {
        List<Restriction> edit = of(page).stream().filter(restriction -> restriction.kind() == Restriction.Kind.EDIT).toList();
        return edit.isEmpty() || edit.stream().anyMatch(restriction -> restriction.holder().covers(person));
    }

    private List<Line> lines(String sql, long pageId) {
        return db.query(sql, row -> new Line(row.getLong("PAGE_ID"), new Restriction(Restriction.Kind.valueOf(row.getString("KIND")),
                new Holder(Holder.Kind.valueOf(row.getString("HOLDER_KIND")), row.getString("HOLDER")))), pageId);
    }
}
