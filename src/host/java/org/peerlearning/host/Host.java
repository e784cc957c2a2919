package org.peerlearning.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.peerlearning.host.osgi.OsgiContainer;
import org.peerlearning.host.osgi.Plugin;
import org.peerlearning.host.osgi.PluginContainer;
import org.peerlearning.host.osgi.ServiceExports;
import org.peerlearning.host.sample.SampleContent;
import org.peerlearning.host.sample.SampleGroups;
import org.peerlearning.host.sample.SampleSkills;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.web.Rooms;
import org.peerlearning.host.web.Site;
import org.peerlearning.host.web.SiteParts;
import org.peerlearning.host.web.server.HostServer;

/**
 * One node: a web server, a database, the rooms between them, and the app running in its container. Several nodes, in one JVM or in
 * several, may share one PostgreSQL database; each needs a node id of its own.
 */
public final class Host implements AutoCloseable {

    /** The app whose sample groups the host knows to make. */
    private static final String PEER_LEARNING = "org.peerlearning.confluence";

    private static final int FIRST_PAGE_MILLIS = 60_000;

    private final HostSettings settings;
    private final Troubles troubles;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean started;

    /**
     * What runs once {@link Host#start} has come back.
     *
     * @param url the site's address with its context path, without a slash at the end
     * @param plugin the app
     * @param firstPage when the first page was served
     * @param node what tests look behind the pages with
     */
    public record Running(String url, Plugin plugin, Instant firstPage, Node node) {}

    /** @param settings as asked for; nothing is opened yet */
    public Host(HostSettings settings) {
        this(settings, Troubles.none());
    }

    /** As above, for a start that does not go smoothly. */
    public Host(HostSettings settings, Troubles troubles) {
        this.settings = settings;
        this.troubles = troubles;
    }

    /**
     * Starts the node and fetches its first page. Whatever fails, all that was opened is closed again.
     *
     * @throws HostFailure with one clear line
     */
    public synchronized Running start() {
        if (started) {
            throw new IllegalStateException("A host starts once");
        }
        started = true;
        try {
            return open();
        } catch (RuntimeException | Error e) {
            closeAfter(e);
            throw e;
        }
    }

    /** Stops the app, then everything it stood on, the last first. Safe to call more than once. */
    @Override
    public synchronized void close() {
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                RuntimeException failure = e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private Running open() {
        HostServer server = new HostServer(settings.address(), settings.port(), settings.contextPath(),
                settings.nodeFolder().resolve("web"));
        opened.push(server);
        String url = "http://" + settings.visibleAddress() + ":" + server.port() + settings.contextPath();
        Database database = Database.open(settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword());
        opened.push(database);
        HostRooms rooms = new HostRooms(settings, database, url, server::isInRequest);
        opened.push(rooms);
        if (settings.sample()) {
            new SampleContent(database, rooms.people, rooms.wiki).run();
        }
        HostModules modules = new HostModules(rooms, server, settings.contextPath(), mark(settings.pluginJar()), troubles);
        if (!troubles.statement().isZero()) {
            database.strain().slow(troubles.statement());
        }
        Apps apps = apps(rooms, modules);
        Plugin plugin = apps.install(settings.pluginJar());
        site(rooms, modules, apps, url).mount(server.context(), server);
        server.start();
        // First to close: no request may reach an app that is going.
        opened.push(server);
        Instant firstPage = firstPage(url);
        if (settings.sample() && troubles.tables().isDone() && plugin.key().equals(PEER_LEARNING)) {
            new SampleGroups(database, rooms.people, rooms.wiki, url).run();
            new SampleSkills(database, rooms.people, rooms.wiki, url).run();
        }
        return new Running(url, plugin, firstPage, new Node(database, rooms.people, rooms.wiki, rooms.scheduler, rooms.outbox,
                rooms.mail, rooms.templates, rooms.accessMode, apps));
    }

    private Apps apps(HostRooms rooms, HostModules modules) {
        ServiceExports exports = rooms.exports(troubles);
        HostRooms.exportCaches(exports);
        modules.export(exports);
        PluginContainer container = OsgiContainer.of(
                settings.bundles(), settings.nodeFolder().resolve("bundles"), exports, OsgiContainer.Patience.USUAL, troubles.hidden());
        opened.push(container);
        Apps apps = new Apps(container, modules.all);
        opened.push(apps);
        return apps;
    }

    private Site site(HostRooms rooms, HostModules modules, Apps apps, String url) {
        return new Site(
                new Rooms(rooms.database, rooms.people, rooms.wiki, rooms.storage, rooms.macros),
                new SiteParts(settings.web(), url, modules.fragments, modules.resources, rooms.i18n, rooms.locales, rooms.xsrf,
                        rooms.requests, rooms.webSudo),
                new Administration(rooms.scheduler, rooms.outbox, apps, rooms.accessMode));
    }

    private static Instant firstPage(String url) {
        try {
            // Not the newer client: its threads stay until the next garbage collection.
            HttpURLConnection page = (HttpURLConnection) new URL(url + "/").openConnection();
            page.setConnectTimeout(FIRST_PAGE_MILLIS);
            page.setReadTimeout(FIRST_PAGE_MILLIS);
            int status = page.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new HostFailure("The first page, " + url + "/, was answered with status " + status);
            }
            try (InputStream body = page.getInputStream()) {
                body.readAllBytes();
            }
            return Instant.now();
        } catch (IOException e) {
            throw new HostFailure("The first page, " + url + "/, could not be fetched: " + e.getMessage(), e);
        }
    }

    /** A mark of the jar's content, so that browsers fetch scripts anew after every build. */
    private static String mark(Path jar) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new HostFailure("The app's jar cannot be read: " + jar, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
