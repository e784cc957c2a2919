package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;

/** What a search finds, as a table for administrators. They get nobody whom they would not find. */
@Path("/people.csv")
@Produces({Csv.TYPE, RestAnswers.JSON})
public class PeopleTableResource {

    private final CurrentViewer viewers;
    private final PeopleCsv csv;
    private final RestErrors errors;

    @Inject
    public PeopleTableResource(CurrentViewer viewers, PeopleCsv csv, RestErrors errors) {
        this.viewers = viewers;
        this.csv = csv;
        this.errors = errors;
    }

    @GET
    public Response table(
            @QueryParam("space") String space,
            @QueryParam("text") String text,
            @QueryParam("skills") String skills,
            @QueryParam("match") String match,
            @QueryParam("level") String level,
            @QueryParam("direction") String direction,
            @QueryParam("department") String department,
            @QueryParam("location") String location,
            @QueryParam("language") String language,
            @QueryParam("happyToBeAsked") String happyToBeAsked) {
        PeopleSearchQuery.Person person =
                new PeopleSearchQuery.Person(level, direction, department, location, language, happyToBeAsked);
        return CuratorQuery.read(viewers.viewer(), space)
                .then(curator -> csv.of(curator, new PeopleSearchQuery(text, skills, match, person)))
                .fold(rows -> Csv.download(rows, "people.csv"), errors::refused);
    }
}
