package org.peerlearning.host.services;

import com.atlassian.confluence.util.i18n.I18NBean;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import java.util.Locale;
import java.util.function.Supplier;

/** Confluence's older door to the texts of {@link HostI18n}. */
public final class HostI18nBeans implements I18NBeanFactory {
    private final HostI18n i18n;
    private final Supplier<Locale> current;

    /** Beans over the texts; the supplier tells the language of whoever is asking. */
    public HostI18nBeans(HostI18n i18n, Supplier<Locale> current) {
        this.i18n = i18n;
        this.current = current;
    }

    @Override
    public I18NBean getI18NBean(Locale locale) {
        return new Bean(i18n, locale);
    }

    @Override
    public I18NBean getI18NBean() {
        return new Bean(i18n, current.get());
    }

    private record Bean(HostI18n i18n, Locale locale) implements I18NBean {
        @Override
        public String getText(String key) {
            return i18n.format(locale, key);
        }

        @Override
        public String getText(String key, Object[] args) {
            return i18n.format(locale, key, args);
        }
    }
}
