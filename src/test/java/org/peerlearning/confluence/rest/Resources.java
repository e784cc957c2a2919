package org.peerlearning.confluence.rest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;

/** The entries that really are there, read from the resource classes. */
final class Resources {

    /** One method of a resource that answers requests. */
    record Endpoint(String verb, String path, Method method) {

        Set<String> queryParameters() {
            return Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                    .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                    .collect(Collectors.toSet());
        }
    }

    private Resources() {}

    static List<Endpoint> endpoints() {
        List<Endpoint> found = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(RestErrors.class.getPackageName())
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> endpoints(type.reflect()))
                .forEach(found::add);
        return found;
    }

    private static Stream<Endpoint> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream().map(verb -> new Endpoint(verb, path(resource, method), method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }
}
