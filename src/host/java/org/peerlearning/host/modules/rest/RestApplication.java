package org.peerlearning.host.modules.rest;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Set;
import javax.ws.rs.Priorities;
import javax.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.peerlearning.host.modules.AccessCheck;
import org.peerlearning.host.osgi.Plugin;

/** The JAX-RS application of one {@code <rest>} module. */
public final class RestApplication extends ResourceConfig {

    private final transient Plugin plugin;

    /**
     * @param plugin makes the resources
     * @param classes resources and providers of the bundle
     * @param access decides who may use a resource
     */
    public RestApplication(Plugin plugin, Set<Class<?>> classes, AccessCheck access) {
        this.plugin = plugin;
        registerClasses(classes);
        register(JacksonFeature.class);
        register(new AccessFilter(access), Priorities.AUTHENTICATION);
        register(new ForgeryFilter(), Priorities.AUTHORIZATION);
        if (classes.stream().noneMatch(RestApplication::mapsEverything)) {
            register(RestFailureMapper.class);
        }
        // Only what is registered here takes part: what happens to lie on the class path of the host would not be there in Confluence.
        property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.BV_FEATURE_DISABLE, true);
        // Without it the site would put an HTML page in the place of an empty answer.
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }

    Plugin plugin() {
        return plugin;
    }

    private static boolean mapsEverything(Class<?> type) {
        return Arrays.stream(type.getGenericInterfaces())
                .anyMatch(face -> face instanceof ParameterizedType mapper
                        && mapper.getRawType() == ExceptionMapper.class
                        && mapper.getActualTypeArguments()[0] == Throwable.class);
    }
}
