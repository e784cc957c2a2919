package org.peerlearning.bench;

import com.atlassian.templaterenderer.TemplateRenderer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peerlearning.confluence.view.list.GroupListSettings;
import org.peerlearning.confluence.view.list.ListAddress;
import org.peerlearning.confluence.view.list.SessionListSettings;
import org.peerlearning.confluence.view.list.Span;
import org.peerlearning.confluence.view.list.When;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/**
 * Pages of lists in a wiki with 10,000 groups, 20,000 sessions and 100,000 sign-ups, on PostgreSQL: the whole page, from the query to
 * the HTML, beside the same page made from views that are ready in memory. One page at a time, whole and from memory in turn.
 */
final class PagesBench {

    private static final int WARM_UPS = 600;
    private static final int PAGES = 300;

    /** @param views makes what the template shows */
    private record Page(String name, String template, Supplier<Map<String, Object>> views) {}

    List<PageFigures> run() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
            PagesWorld world = PagesWorld.on(server.getJdbcUrl("postgres", "postgres"));
            try {
                world.fill();
                List<PageFigures> figures = new ArrayList<>();
                for (Page page : pages(world)) {
                    figures.add(measure(world, page));
                }
                return figures;
            } finally {
                world.close();
            }
        }
    }

    private static List<Page> pages(PagesWorld world) {
        Viewer viewer = Viewer.of(new PersonKey("person-7"));
        ListAddress here = new ListAddress("https://wiki.example.org/page", "pl1.", Map.of("pageId", "7"));
        ListAddress searching = new ListAddress("https://wiki.example.org/page", "pl1.", Map.of("pageId", "7", "pl1.q", "number 77"));
        List<Page> pages = new ArrayList<>();
        pages.add(groups("groups-newest", () -> world.groups().of(viewer, fifty(false, Set.of(), When.ANY, false, Order.NEWEST), here)));
        pages.add(groups("groups-table", () -> world.groups().of(viewer, fifty(true, Set.of(), When.ANY, false, Order.NEWEST), here)));
        pages.add(groups("groups-of-space", () ->
                world.groups().of(viewer, fifty(false, Set.of(new SpaceKey("S3")), When.ANY, false, Order.NEWEST), here)));
        pages.add(groups("groups-searched", () ->
                world.groups().of(viewer, fifty(false, Set.of(), When.ANY, false, Order.NEWEST), searching)));
        pages.add(groups("groups-free-this-week", () ->
                world.groups().of(viewer, fifty(false, Set.of(), When.WEEK, true, Order.NEWEST), here)));
        pages.add(groups("groups-soonest", () -> world.groups().of(viewer, fifty(false, Set.of(), When.ANY, false, Order.SOONEST), here)));
        pages.add(new Page("sessions-list", "peer-sessions", () ->
                Map.of("sessionList", world.sessions().of(viewer, span(Span.LIST), here))));
        pages.add(new Page("sessions-month", "peer-sessions", () ->
                Map.of("sessionList", world.calendars().of(viewer, span(Span.MONTH), here))));
        pages.add(new Page("my-learning", "my-learning", () -> Map.of("learning", world.learning().of(viewer))));
        return pages;
    }

    private static Page groups(String name, Supplier<Object> view) {
        return new Page(name, "peer-groups", () -> Map.of("groupList", view.get()));
    }

    private static GroupListSettings fifty(boolean table, Set<SpaceKey> spaces, When when, boolean free, Order order) {
        return new GroupListSettings(
                table, spaces, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), GroupFilter.LIVING, when,
                free, true, 50, order);
    }

    private static SessionListSettings span(Span span) {
        return new SessionListSettings(span, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 30);
    }

    private static PageFigures measure(PagesWorld world, Page page) {
        Map<String, Object> ready = page.views().get();
        TemplateRenderer renderer = world.renderer();
        for (int i = 0; i < WARM_UPS; i++) {
            render(renderer, page, page.views().get());
            render(renderer, page, ready);
        }
        long[] whole = new long[PAGES];
        long[] fromMemory = new long[PAGES];
        long statements = world.statements();
        for (int i = 0; i < PAGES; i++) {
            long begin = System.nanoTime();
            render(renderer, page, page.views().get());
            long between = System.nanoTime();
            render(renderer, page, ready);
            whole[i] = between - begin;
            fromMemory[i] = System.nanoTime() - between;
        }
        return PageFigures.of(page.name(), whole, fromMemory, (world.statements() - statements) / (double) PAGES);
    }

    private static void render(TemplateRenderer renderer, Page page, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("live", true);
        all.put("mail", false);
        all.put("pageUrl", "");
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/macro/" + page.template() + ".vm", all, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (html.getBuffer().length() < 1_000) {
            throw new IllegalStateException("page " + page.name() + " is empty: " + html);
        }
    }
}
