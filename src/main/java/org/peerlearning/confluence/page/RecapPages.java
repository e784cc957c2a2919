package org.peerlearning.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.peerlearning.group.Recap;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Refusal;

/** Pages that look back on a session, each below the page of its group. */
public final class RecapPages {

    private final WikiPages pages;
    private final NewPages newPages;
    private final PageBodies bodies;
    private final PageLabels labels;
    private final I18nResolver i18n;
    private final CurrentViewer current;

    public RecapPages(
            WikiPages pages, NewPages newPages, PageBodies bodies, PageLabels labels, I18nResolver i18n, CurrentViewer current) {
        this.pages = pages;
        this.newPages = newPages;
        this.bodies = bodies;
        this.labels = labels;
        this.i18n = i18n;
        this.current = current;
    }

    Answer<PageId> write(Recap recap, PersonKey author) {
        Optional<ConfluenceUser> creator = newPages.author(author);
        if (creator.isEmpty() || !(pages.current(recap.groupPage()).orElse(null) instanceof Page parent)) {
            return Answer.no(Refusal.notFound("group.not-found"));
        }
        Space space = parent.getSpace();
        LocalDate day = recap.held().toLocalDate();
        // The group's page lists them in the order of their days; two a day get a number.
        String title = newPages.free(
                space, i18n.getText("peer-learning.page.recap.title", recap.group(), inWords(day, FormatStyle.LONG)));
        PageId page = newPages.write(space, parent, title, bodies.ofRecap(recap, inWords(day, FormatStyle.FULL)), creator.get());
        labels.put(page, recap.labels());
        return Answer.of(page);
    }

    /** In the language of whoever writes it, as the page is. */
    private String inWords(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(current.locale()).format(day);
    }
}
