package org.peerlearning.host.services;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;

/**
 * Whose language is spoken: the person's own, else what the browser asked for, else English. A language without texts is
 * passed over; the country is kept, because dates and numbers are written by it.
 */
public final class HostLocales implements LocaleResolver, LocaleManager {
    private static final Locale SITE_DEFAULT = Locale.UK;

    private final Supplier<Locale> currentPersons;
    private final Function<UserKey, Locale> personsByKey;
    private final Supplier<Set<String>> languages;
    private final ThreadLocal<List<Locale>> asked = ThreadLocal.withInitial(List::of);

    /**
     * Creates the resolver.
     *
     * @param currentPersons language of the person of this request; null for a visitor
     * @param personsByKey language of a person; null when unknown
     * @param languages the languages there are texts in, such as {@code HostI18n::languages}
     */
    public HostLocales(Supplier<Locale> currentPersons, Function<UserKey, Locale> personsByKey, Supplier<Set<String>> languages) {
        this.currentPersons = currentPersons;
        this.personsByKey = personsByKey;
        this.languages = languages;
    }

    /** Remembers for this thread what the browser asks for; call {@link #end()} when the request is answered. */
    public void begin(HttpServletRequest request) {
        asked.set(askedBy(request));
    }

    /** Forgets what the browser of this thread's request asked for. */
    public void end() {
        asked.remove();
    }

    @Override
    public Locale getLocale() {
        return usable(currentPersons.get()).orElseGet(() -> firstUsable(asked.get()));
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return usable(currentPersons.get()).orElseGet(() -> firstUsable(askedBy(request)));
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return usable(userKey == null ? null : personsByKey.apply(userKey)).orElse(SITE_DEFAULT);
    }

    /** {@inheritDoc} A visitor's is what their browser asks for. */
    @Override
    public Locale getLocale(User user) {
        return user instanceof ConfluenceUser person ? getLocale(person.getKey()) : firstUsable(asked.get());
    }

    @Override
    public Locale getSiteDefaultLocale() {
        return SITE_DEFAULT;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        Set<Locale> locales = new LinkedHashSet<>();
        languages.get().forEach(language -> locales.add(Locale.forLanguageTag(language)));
        return Collections.unmodifiableSet(locales);
    }

    private Locale firstUsable(List<Locale> wanted) {
        return wanted.stream().flatMap(locale -> usable(locale).stream()).findFirst().orElse(SITE_DEFAULT);
    }

    private Optional<Locale> usable(Locale locale) {
        return Optional.ofNullable(locale).filter(wanted -> languages.get().contains(wanted.getLanguage()));
    }

    private static List<Locale> askedBy(HttpServletRequest request) {
        // Without the header a container would answer with the locale of the machine it runs on.
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
