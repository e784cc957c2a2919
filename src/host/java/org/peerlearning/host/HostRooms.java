package org.peerlearning.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserDetailsManager;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.peerlearning.host.osgi.ServiceExports;
import org.peerlearning.host.people.HostSalUserManager;
import org.peerlearning.host.people.HostUserAccessor;
import org.peerlearning.host.people.HostUserDetailsManager;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostAccessMode;
import org.peerlearning.host.services.HostApplicationProperties;
import org.peerlearning.host.services.HostCaches;
import org.peerlearning.host.services.HostClusterLocks;
import org.peerlearning.host.services.HostEvents;
import org.peerlearning.host.services.HostI18n;
import org.peerlearning.host.services.HostI18nBeans;
import org.peerlearning.host.services.HostLocales;
import org.peerlearning.host.services.HostLoginUris;
import org.peerlearning.host.services.HostMail;
import org.peerlearning.host.services.HostMailServer;
import org.peerlearning.host.services.HostPluginSettingsFactory;
import org.peerlearning.host.services.HostRequests;
import org.peerlearning.host.services.HostScheduler;
import org.peerlearning.host.services.HostSettingsManager;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.host.services.HostTimeZones;
import org.peerlearning.host.services.HostTransactions;
import org.peerlearning.host.services.HostWebSudo;
import org.peerlearning.host.services.HostXsrf;
import org.peerlearning.host.services.Outbox;
import org.peerlearning.host.wiki.BuiltInMacros;
import org.peerlearning.host.wiki.HostCommentManager;
import org.peerlearning.host.wiki.HostLabelManager;
import org.peerlearning.host.wiki.HostNotificationManager;
import org.peerlearning.host.wiki.HostPageManager;
import org.peerlearning.host.wiki.HostPermissionManager;
import org.peerlearning.host.wiki.HostSearchManager;
import org.peerlearning.host.wiki.HostSpaceManager;
import org.peerlearning.host.wiki.MacroRegistry;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.Wiki;

/** Everything that stands between the database and the app: people, wiki and services, wired once. Made without any bundle. */
final class HostRooms implements AutoCloseable {

    private static final String SITE_TITLE = "Confluence";

    final Database database;
    final HostEvents events = new HostEvents();
    final HostXsrf xsrf = new HostXsrf();
    final HostRequests requests = new HostRequests();
    final HostWebSudo webSudo;
    final MacroRegistry macros = new MacroRegistry();
    final People people;
    final Wiki wiki;
    final StorageFormat storage;
    final HostI18n i18n;
    final HostLocales locales;
    final HostTemplates templates;
    final HostPluginSettingsFactory settings;
    final HostClusterLocks locks;
    final HostScheduler scheduler;
    final Outbox outbox;
    final HostMail mail;
    final HostMailServer mailServer;
    final HostAccessMode accessMode = new HostAccessMode();
    private final PermissionManager permissions;
    final UserManager users;
    private final HostSettings asked;
    private final String baseUrl;
    private final BooleanSupplier inRequest;

    /**
     * @param database which stays the caller's to close
     * @param baseUrl where this host answers, with the context path
     * @param inRequest whether the calling thread answers a request
     */
    HostRooms(HostSettings asked, Database database, String baseUrl, BooleanSupplier inRequest) {
        this.asked = asked;
        this.database = database;
        this.baseUrl = baseUrl;
        this.inRequest = inRequest;
        webSudo = new HostWebSudo(asked.webSudo(), Clock.systemUTC());
        people = new People(database, events);
        wiki = new Wiki(database, people, events);
        storage = new StorageFormat(macros, wiki, asked.contextPath());
        BuiltInMacros.register(macros);
        i18n = new HostI18n(this::viewerLocale);
        locales = new HostLocales(() -> ofViewer(Person::getLanguage), key -> of(key, Person::getLanguage), i18n::languages);
        templates = new HostTemplates(i18n);
        settings = new HostPluginSettingsFactory(database);
        users = new HostSalUserManager(people);
        permissions = new HostPermissionManager(people, wiki, accessMode::isReadOnlyAccessModeEnabled);
        outbox = new Outbox(database);
        // Before those that start threads, as its address may be wrong.
        mailServer = new HostMailServer(outbox, asked.smtp());
        mail = new HostMail();
        locks = new HostClusterLocks(database, asked.nodeId());
        scheduler = new HostScheduler(database, asked.nodeId(), ZoneId.systemDefault());
    }

    /** The language of whoever makes the current request. */
    Locale viewerLocale() {
        return locales.getLocale();
    }

    /** Every platform service of these rooms, for the app to import. Those of module types come on top. */
    ServiceExports exports(Troubles troubles) {
        return new ServiceExports()
                .add(ApplicationProperties.class,
                        new HostApplicationProperties(() -> baseUrl, asked.contextPath(), asked.home(), inRequest))
                .add(SettingsManager.class, new HostSettingsManager(() -> baseUrl, SITE_TITLE))
                .add(LoginUriProvider.class, new HostLoginUris(() -> baseUrl))
                .add(UserManager.class, users)
                .add(UserAccessor.class, new HostUserAccessor(people))
                .add(UserDetailsManager.class, new HostUserDetailsManager(people))
                .add(SpaceManager.class, new HostSpaceManager(wiki))
                .add(PageManager.class, new HostPageManager(wiki))
                .add(PermissionManager.class, permissions)
                .add(LabelManager.class, new HostLabelManager(wiki))
                .add(CommentManager.class, new HostCommentManager(wiki))
                .add(SearchManager.class, new HostSearchManager(wiki))
                .add(NotificationManager.class, new HostNotificationManager(people, wiki))
                .add(I18nResolver.class, i18n)
                .add(I18NBeanFactory.class, new HostI18nBeans(i18n, this::viewerLocale))
                .add(LocaleResolver.class, locales)
                .add(LocaleManager.class, locales)
                .add(TimeZoneManager.class, new HostTimeZones(
                        () -> ofViewer(Person::getZone), key -> of(key, Person::getZone), ZoneId.systemDefault()))
                .add(TransactionTemplate.class, new HostTransactions(database))
                .add(PluginSettingsFactory.class, settings)
                .add(ClusterLockService.class, locks)
                .add(SchedulerService.class, scheduler)
                .add(EventPublisher.class, events)
                .add(HttpContext.class, requests)
                .add(XsrfTokenAccessor.class, xsrf)
                .add(XsrfTokenValidator.class, xsrf)
                .add(WebSudoManager.class, webSudo)
                .add(AccessModeService.class, accessMode)
                .add(MultiQueueTaskManager.class, mail)
                .add(MailServerManager.class, () -> mailServer)
                .without(troubles.absent());
    }

    /** The caches, under both names they go by. */
    static void exportCaches(ServiceExports exports) {
        HostCaches caches = new HostCaches();
        exports.add(CacheManager.class, caches).add(CacheFactory.class, caches);
    }

    @Override
    public void close() {
        scheduler.close();
        mail.close();
        locks.close();
    }

    private <T> T of(UserKey key, Function<Person, T> wanted) {
        return people.byKey(key.getStringValue()).map(wanted).orElse(null);
    }

    private static <T> T ofViewer(Function<Person, T> wanted) {
        return AuthenticatedUserThreadLocal.get() instanceof Person person ? wanted.apply(person) : null;
    }
}
