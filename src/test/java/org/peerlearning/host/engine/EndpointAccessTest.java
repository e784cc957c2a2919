package org.peerlearning.host.engine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.host.HostFailure;
import org.peerlearning.host.modules.EndpointAccess;

public class EndpointAccessTest {

    @Test
    public void nothingSaidMeansPeopleWithALicence() throws Exception {
        assertEquals(EndpointAccess.LICENSED, rule(Plain.class, "method"));
    }

    @Test
    public void theNearestRuleCounts() throws Exception {
        assertEquals(EndpointAccess.ADMIN, rule(Administrative.class, "own"));
        assertEquals(EndpointAccess.UNRESTRICTED, rule(Administrative.class, "open"));
        assertEquals("a class inherits its parent's rule", EndpointAccess.ADMIN, EndpointAccess.of(Child.class, Optional.empty()));
    }

    @Test
    public void bothFamiliesCount() throws Exception {
        assertEquals(EndpointAccess.ANONYMOUS_SITE, rule(Plain.class, "site"));
        assertEquals(EndpointAccess.ANONYMOUS_SITE, rule(Plain.class, "siteOfRest"));
        assertEquals(EndpointAccess.SYSTEM_ADMIN, rule(Plain.class, "system"));
        assertEquals("the same rule twice is one rule", EndpointAccess.ADMIN, rule(Plain.class, "twice"));
    }

    @Test
    public void twoRulesThatDifferAreAFault() {
        assertThrows(HostFailure.class, () -> rule(Plain.class, "torn"));
    }

    private static EndpointAccess rule(Class<?> type, String method) throws ReflectiveOperationException {
        return EndpointAccess.of(type, Optional.of(type.getDeclaredMethod(method)));
    }

    @SuppressWarnings("unused")
    private static final class Plain {

        void method() {}

        @com.atlassian.annotations.security.AnonymousSiteAccess
        void site() {}

        @AnonymousSiteAccess
        void siteOfRest() {}

        @SystemAdminOnly
        void system() {}

        @AdminOnly
        @com.atlassian.annotations.security.AdminOnly
        void twice() {}

        @AdminOnly
        @UnrestrictedAccess
        void torn() {}
    }

    @AdminOnly
    @SuppressWarnings("unused")
    private static class Administrative {

        void own() {}

        @com.atlassian.annotations.security.UnrestrictedAccess
        void open() {}
    }

    private static final class Child extends Administrative {}
}
