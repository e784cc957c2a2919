package org.peerlearning.confluence.people;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Locale;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** The person on whose behalf this thread works: set for requests as well as for exports that run in the background. */
public final class ThreadViewer implements CurrentViewer {

    private final LocaleManager locales;

    public ThreadViewer(LocaleManager locales) {
        this.locales = locales;
    }

    @Override
    public Viewer viewer() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? Viewer.ANONYMOUS : Viewer.of(new PersonKey(user.getKey().getStringValue()));
    }

    @Override
    public Locale locale() {
        return locales.getLocale(AuthenticatedUserThreadLocal.get());
    }
}
