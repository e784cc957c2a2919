package org.peerlearning.confluence.rest;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/** The description of the REST interface, as a judge of requests and answers. */
final class Description {

    private final SwaggerParseResult parsed;
    private final OpenApiInteractionValidator validator;

    /** @param yaml the text of the description */
    Description(String yaml) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        parsed = new OpenAPIV3Parser().readContents(yaml, null, options);
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(yaml)
                .withBasePathOverride("/")
                .build();
    }

    static Description inTheJar() {
        return new Description((String) new OpenApiResource().description().getEntity());
    }

    OpenAPI api() {
        return parsed.getOpenAPI();
    }

    /** What is wrong with the description itself. */
    List<String> faults() {
        return parsed.getMessages();
    }

    /**
     * How an answer departs from the description.
     *
     * @param path below the interface's own address, for example {@code /groups/3}
     */
    List<String> faultsOfAnswer(String method, String path, int status, String contentType, String body) {
        SimpleResponse answer = SimpleResponse.Builder.status(status)
                .withContentType(contentType)
                .withBody(body)
                .build();
        return texts(validator.validateResponse(path, Request.Method.valueOf(method), answer));
    }

    /** How a request with a JSON body departs from the description; access is not looked at. */
    List<String> faultsOfRequest(String method, String path, String body) {
        SimpleRequest request = new SimpleRequest.Builder(method, path)
                .withContentType("application/json")
                .withAuthorization("Basic eDp4")
                .withBody(body)
                .build();
        return texts(validator.validateRequest(request));
    }

    private static List<String> texts(ValidationReport report) {
        return report.getMessages().stream().map(ValidationReport.Message::toString).toList();
    }
}
