package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.GroupPages;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.SpaceKey;

/**
 * Which wiki pages people mean by what they type for a macro: the title of a page in the same space, a space's key and a title, or a
 * page's address as the browser shows it. By nobody's eyes: whether a viewer may see them is asked afterwards.
 */
public final class NamedPages {

    private static final Pattern IN_SPACE = Pattern.compile("(~?[A-Za-z0-9._-]{1,255}):(.+)");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISPLAY = Pattern.compile("/display/([^/]+)/([^/]+)/?");
    private static final Pattern NUMBERED = Pattern.compile("/spaces/[^/]+/pages/([0-9]{1,18})(/.*)?");
    private static final Pattern TINY = Pattern.compile("/x/([A-Za-z0-9_-]{1,11})/?");
    private static final String BY_PARAMETER = "/pages/viewpage.action";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final int TINY_LENGTH = 11;

    private final GroupPages pages;
    private final Addresses addresses;

    public NamedPages(GroupPages pages, Addresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    /** Several where a title with a colon in it can be read both ways; none where nothing is called so. */
    Set<PageId> of(String typed, ConversionContext context) {
        Set<PageId> found = new LinkedHashSet<>();
        below(typed).ifPresent(rest -> addressed(rest).forEach(found::add));
        titled(context.getSpaceKey(), typed).ifPresent(found::add);
        Matcher inSpace = IN_SPACE.matcher(typed);
        if (inSpace.matches()) {
            titled(inSpace.group(1), inSpace.group(2).strip()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<PageId> titled(String space, String title) {
        return space == null || space.isBlank() || title.isBlank() ? Optional.empty() : pages.titled(new SpaceKey(space), title);
    }

    /** What of an address of this wiki comes below its base address. */
    private Optional<String> below(String typed) {
        String base = SCHEME.matcher(addresses.of("")).replaceFirst("");
        String bare = SCHEME.matcher(typed).replaceFirst("");
        if (!bare.equals(typed)) {
            return rest(bare, base);
        }
        int path = base.indexOf('/');
        Optional<String> inContext = path < 0 ? Optional.empty() : rest(typed, base.substring(path));
        return inContext.or(() -> Optional.of(typed).filter(text -> text.startsWith("/")));
    }

    private static Optional<String> rest(String text, String base) {
        return text.regionMatches(true, 0, base, 0, base.length()) && text.startsWith("/", base.length())
                ? Optional.of(text.substring(base.length()))
                : Optional.empty();
    }

    private Stream<PageId> addressed(String rest) {
        String whole = rest.split("#", 2)[0];
        String path = whole.split("\\?", 2)[0];
        Matcher display = DISPLAY.matcher(path);
        if (display.matches()) {
            return decoded(display.group(2)).flatMap(title -> decoded(display.group(1)).flatMap(space -> titled(space, title))).stream();
        }
        Matcher numbered = NUMBERED.matcher(path);
        if (numbered.matches()) {
            return Stream.of(new PageId(Long.parseLong(numbered.group(1))));
        }
        Matcher tiny = TINY.matcher(path);
        if (tiny.matches()) {
            return tiny(tiny.group(1)).stream();
        }
        return path.equals(BY_PARAMETER) && path.length() < whole.length()
                ? byParameters(whole.substring(path.length() + 1)).stream()
                : Stream.empty();
    }

    private Optional<PageId> byParameters(String query) {
        Map<String, String> said = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> first));
        String id = said.getOrDefault("pageId", "");
        return NUMBER.matcher(id).matches()
                ? Optional.of(new PageId(Long.parseLong(id)))
                : decoded(said.getOrDefault("title", ""))
                        .flatMap(title -> decoded(said.getOrDefault("spaceKey", "")).flatMap(space -> titled(space, title)));
    }

    /** The short address that the wiki offers for sharing: the page's number, its lowest byte first, without the zeros at its end. */
    private static Optional<PageId> tiny(String word) {
        String padded = word + "A".repeat(TINY_LENGTH - word.length());
        try {
            byte[] bytes = Base64.getDecoder().decode(padded.replace('-', '/').replace('_', '+') + "=");
            return Optional.of(new PageId(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8)).map(String::strip);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
