package org.peerlearning.host.modules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peerlearning.host.HostFailure;

/**
 * All scripts, styles and images that the app gives out, and what the page being made on this thread needs of them.
 *
 * <p>A page's life: {@link #open} by the filter in front of everything, {@link #current} by whoever needs something,
 * {@link PageResources#headHtml} by the decorator, {@link #close} by the filter.
 */
public final class WebResources {

    private final String contextPath;
    private final String build;
    private final Supplier<Locale> viewerLocale;
    private final Map<String, WebResource> resources = new LinkedHashMap<>();
    private final ThreadLocal<PageResources> page = new ThreadLocal<>();

    /**
     * @param contextPath of the site, empty for the root
     * @param build changes with every build of the app, so that browsers fetch again what they were told to keep
     * @param viewerLocale language of whoever makes the current request; texts in scripts are in this language
     */
    public WebResources(String contextPath, String build, Supplier<Locale> viewerLocale) {
        this.contextPath = contextPath;
        this.build = build;
        this.viewerLocale = viewerLocale;
    }

    /** Begins a page on this thread; what an earlier page on the thread required is forgotten. */
    public PageResources open() {
        PageResources opened = new PageResources(this, viewerLocale.get());
        page.set(opened);
        return opened;
    }

    /** The page of this thread. Outside a page, one of its own that nobody shows, because jobs render macros too. */
    public PageResources current() {
        PageResources opened = page.get();
        return opened != null ? opened : new PageResources(this, viewerLocale.get());
    }

    /** Ends the page of this thread. */
    public void close() {
        page.remove();
    }

    /** Where a file of a resource is served, cached for ever by browsers; starts with the context path. */
    public String url(String completeKey, String name, Locale locale) {
        return contextPath + "/s/" + build + "/" + locale.toLanguageTag() + "/_/download/resources/" + completeKey + "/" + name;
    }

    synchronized void add(WebResource resource) {
        if (resources.putIfAbsent(resource.key(), resource) != null) {
            throw new HostFailure("The web resource key " + resource.key() + " is used twice");
        }
    }

    /** Adds to what the app gives out outside any web resource. */
    synchronized void addTopLevel(WebResource files) {
        resources.merge(files.key(), files, WebResource::and);
    }

    synchronized void remove(String pluginKey) {
        resources.keySet().removeIf(key -> key.equals(pluginKey) || key.startsWith(pluginKey + ":"));
    }

    synchronized Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(resources.get(completeKey));
    }

    synchronized List<WebResource> inContext(String context) {
        return resources.values().stream().filter(resource -> resource.contexts().contains(context)).toList();
    }

    /**
     * @throws HostFailure naming the first dependency that is neither the app's nor one the site's own AUI satisfies, or a circle
     */
    synchronized void checkDependencies() {
        for (WebResource resource : resources.values()) {
            inOrder(List.of(resource));
        }
    }

    /** The resources and all they depend on, dependencies first, each once. */
    synchronized List<WebResource> inOrder(Collection<WebResource> wanted) {
        Set<WebResource> ordered = new LinkedHashSet<>();
        for (WebResource resource : wanted) {
            place(resource, ordered, new LinkedHashSet<>());
        }
        return new ArrayList<>(ordered);
    }

    private void place(WebResource resource, Set<WebResource> ordered, Set<String> path) {
        if (ordered.contains(resource)) {
            return;
        }
        if (!path.add(resource.key())) {
            throw new HostFailure("Web resources depend on each other in a circle: " + String.join(" -> ", path) + " -> " + resource.key());
        }
        for (String dependency : resource.dependencies()) {
            if (SiteResources.has(dependency)) {
                continue;
            }
            WebResource found = resources.get(dependency);
            if (found == null) {
                throw new HostFailure("Web resource " + resource.key() + " depends on " + dependency + ", which this host does not have");
            }
            place(found, ordered, path);
        }
        path.remove(resource.key());
        ordered.add(resource);
    }
}
