package org.peerlearning.confluence.mail;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.PageLinks;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.host.services.HostI18n;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.group.GroupPages;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.testing.World;

/** The mail channel over the app's own texts and templates, as the host renders them, with the allowlist of the descriptor. */
public final class MailWorld {

    private static final String KEY = "org.peerlearning.confluence";
    private static final Path ROOT = Path.of(System.getProperty("project.basedir", "."));
    private static final Pattern ALLOWED = Pattern.compile(
            "<method>(org\\.peerlearning\\.confluence\\.mail\\.[^#<]+)#([^(<]+)\\(\\)</method>");

    public final World world = new World();
    public final MailNotices channel;
    public final NoticeWords words;
    public final PageLinks pages;
    public final SessionTimes times;

    private final UserAccessor users = mock(UserAccessor.class);
    private final LocaleManager locales = mock(LocaleManager.class);
    private final HostI18n texts = new HostI18n(() -> Locale.ENGLISH);
    private final HostTemplates templates = new HostTemplates(texts);

    public MailWorld(MultiQueueTaskManager queues, MailServerManager servers) {
        texts.register(KEY, "i18n/peer-learning", MailWorld::resource);
        allowTemplatesTheirCalls();
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org/confluence");
        Addresses addresses = new Addresses(application, mock(LoginUriProvider.class));
        GroupPages paths = mock(GroupPages.class);
        when(paths.path(any())).thenAnswer(call -> Optional.of("/display/ENG/" + call.<PageId>getArgument(0).value()));
        words = new NoticeWords(texts);
        pages = new PageLinks(paths, addresses);
        NoticeLinks links = new NoticeLinks(addresses, pages);
        times = new SessionTimes(mock(CurrentViewer.class), world.people);
        NoticeViews views = new NoticeViews(words, new NoticeFacts(words), new DigestSections(words, links), links, times);
        HtmlText html = new HtmlText(templates.renderer(KEY, MailWorld.class.getClassLoader()));
        channel = new MailNotices(new Mailboxes(users, locales), new MailQueue(queues, servers), views, html, links);
    }

    /** Somebody who reads mails at this address. */
    public void reader(PersonKey person, String name, String address, Locale locale) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getName()).thenReturn(person.value());
        when(user.getFullName()).thenReturn(name);
        when(user.getEmail()).thenReturn(address);
        when(users.getExistingUserByKey(new UserKey(person.value()))).thenReturn(user);
        when(locales.getLocale(user)).thenReturn(locale);
    }

    /** What templates called though they may not, and what they named that is not there. */
    List<String> troubles() {
        return Stream.concat(templates.lastBlocked().stream(), templates.lastUnresolved().stream()).toList();
    }

    private static Optional<URL> resource(String path) {
        Path file = ROOT.resolve("src/main/resources").resolve(path);
        try {
            return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void allowTemplatesTheirCalls() {
        try {
            Matcher methods = ALLOWED.matcher(Files.readString(ROOT.resolve("atlassian-plugin.xml")));
            while (methods.find()) {
                templates.allow(KEY, Class.forName(methods.group(1)).getMethod(methods.group(2)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
