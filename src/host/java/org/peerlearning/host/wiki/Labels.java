package org.peerlearning.host.wiki;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Locale;
import org.peerlearning.host.services.Database;

/** The labels of pages, in lower case. */
public final class Labels {

    private final Database db;
    private final WikiReader reader;

    Labels(Database db, WikiReader reader) {
        this.db = db;
        this.reader = reader;
    }

    /** The page's labels, sorted. */
    public List<String> of(Page page) {
        return reader.labels(page.getId()).stream().map(label -> label.getName()).toList();
    }

    /** All labels in use, sorted. */
    public List<String> all() {
        return db.query("SELECT DISTINCT NAME FROM HOST_LABEL ORDER BY NAME", row -> row.getString("NAME"));
    }

    /** Current pages that carry the label, whoever may view them. */
    public List<Page> pages(String label) {
        return reader.labelled(normal(label));
    }

    /**
     * Puts a label on a page.
     *
     * @return false when it was there already
     * @throws IllegalArgumentException when the label is blank or has a blank in it
     */
    public boolean add(Page page, String label) {
        String name = normal(label);
        if (name.isEmpty() || name.length() > 255 || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Not a label: '" + label + "'");
        }
        if (of(page).contains(name)) {
            return false;
        }
        db.insert("INSERT INTO HOST_LABEL (PAGE_ID, NAME) VALUES (?, ?)", page.getId(), name);
        return true;
    }

    /** Takes a label off; false when it was not there. */
    public boolean remove(Page page, String label) {
        return db.update("DELETE FROM HOST_LABEL WHERE PAGE_ID = ? AND NAME = ?", page.getId(), normal(label)) > 0;
    }

    private static String normal(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
