package org.peerlearning.host.modules;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerlearning.host.HostFailure;

/**
 * Whom an endpoint lets in, as its annotations say. Both families of annotations count: those for servlets and those for REST. An
 * endpoint that says nothing is for people with a licence.
 */
public enum EndpointAccess {
    /** Everyone. */
    UNRESTRICTED,
    /** Everyone while the site is open to visitors, else people with a licence. */
    ANONYMOUS_SITE,
    /** People with a licence or with limited access without one. */
    UNLICENSED_SITE,
    /** People with a licence. */
    LICENSED,
    /** Administrators. */
    ADMIN,
    /** System administrators. */
    SYSTEM_ADMIN;

    private static final Map<Class<? extends Annotation>, EndpointAccess> MEANINGS = Map.ofEntries(
            Map.entry(UnrestrictedAccess.class, UNRESTRICTED),
            Map.entry(AnonymousSiteAccess.class, ANONYMOUS_SITE),
            Map.entry(UnlicensedSiteAccess.class, UNLICENSED_SITE),
            Map.entry(LicensedOnly.class, LICENSED),
            Map.entry(AdminOnly.class, ADMIN),
            Map.entry(SystemAdminOnly.class, SYSTEM_ADMIN),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class, UNRESTRICTED),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class, ANONYMOUS_SITE),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess.class, UNLICENSED_SITE),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class, LICENSED),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class, ADMIN),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class, SYSTEM_ADMIN));

    /**
     * The rule for a method of a class: its own, else that of the class or of one it extends, else that of the package.
     *
     * @param method what answers the request; empty when the class has none of its own for it
     * @throws HostFailure when one of them carries two rules that differ
     */
    public static EndpointAccess of(Class<?> type, Optional<Method> method) {
        List<AnnotatedElement> nearestFirst = new ArrayList<>();
        method.ifPresent(nearestFirst::add);
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            nearestFirst.add(at);
        }
        if (type.getPackage() != null) {
            nearestFirst.add(type.getPackage());
        }
        return nearestFirst.stream().map(EndpointAccess::on).flatMap(Optional::stream).findFirst().orElse(LICENSED);
    }

    private static Optional<EndpointAccess> on(AnnotatedElement element) {
        List<EndpointAccess> found = new ArrayList<>();
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            EndpointAccess meaning = MEANINGS.get(annotation.annotationType());
            if (meaning != null && !found.contains(meaning)) {
                found.add(meaning);
            }
        }
        if (found.size() > 1) {
            throw new HostFailure(element + " carries access rules that differ: " + found);
        }
        return found.stream().findFirst();
    }
}
