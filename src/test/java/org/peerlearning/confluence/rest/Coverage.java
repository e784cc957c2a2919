package org.peerlearning.confluence.rest;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Set;
import java.util.TreeSet;

/** Which of the described answers were really given. */
final class Coverage {

    private final Set<String> given = new TreeSet<>();

    void note(String method, String path, int status) {
        given.add(method + " " + described(path) + " " + status);
    }

    private static String described(String path) {
        return path.replaceAll("^/(groups|series|sessions)/[^/]+", "/$1/{id}")
                .replaceAll("/invitations/(?!suggestions|accept|decline)[^/]+$", "/invitations/{person}")
                .replaceAll("/members/[^/]+", "/members/{member}")
                .replaceAll("/hosts/(?!step-down|take-over)[^/]+", "/hosts/{member}")
                .replaceAll("/desk/signups/[^/]+", "/desk/signups/{signup}")
                .replaceAll("^/feeds/[^/]+", "/feeds/{scope}")
                .replaceAll("^/admin/notices/[^/]+", "/admin/notices/{notice}")
                .replaceAll("^/admin/check/[^/]+", "/admin/check/{session}")
                .replaceAll("^/people/[^/]+/skills", "/people/{person}/skills")
                .replaceAll("^/(skills|my-skills)/(?!gaps$|cloud$)[^/]+", "/$1/{skill}")
                .replaceAll("^(/people/\\{person\\}/skills)/[^/]+", "$1/{skill}")
                .replaceAll("^/pages/[^/]+", "/pages/{page}")
                .replaceAll("^/vocabulary/(?!near-duplicates|lists)[^/]+", "/vocabulary/{skill}");
    }

    /** Described and never given, apart from the answers for everything else. */
    Set<String> missing(OpenAPI api) {
        Set<String> missing = new TreeSet<>();
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> operation.getResponses().keySet().stream()
                        .filter(status -> !status.equals("default"))
                        .forEach(status -> missing.add(method + " " + path + " " + status))));
        missing.removeAll(given);
        return missing;
    }
}
