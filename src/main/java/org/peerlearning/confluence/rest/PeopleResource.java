package org.peerlearning.confluence.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.skill.search.FindPeople;

/** Who can share what. Never for visitors, so nothing here carries an annotation. */
@Path("/people")
@Produces(RestAnswers.JSON)
public class PeopleResource {

    private final CurrentViewer viewers;
    private final FindPeople findPeople;
    private final PeopleJsons jsons;
    private final RestErrors errors;

    @Inject
    public PeopleResource(CurrentViewer viewers, FindPeople findPeople, PeopleJsons jsons, RestErrors errors) {
        this.viewers = viewers;
        this.findPeople = findPeople;
        this.jsons = jsons;
        this.errors = errors;
    }

    @GET
    public Response find(
            @QueryParam("text") String text,
            @QueryParam("skills") String skills,
            @QueryParam("match") String match,
            @QueryParam("level") String level,
            @QueryParam("direction") String direction,
            @QueryParam("department") String department,
            @QueryParam("location") String location,
            @QueryParam("language") String language,
            @QueryParam("happyToBeAsked") String happyToBeAsked,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        PeopleSearchQuery.Person person =
                new PeopleSearchQuery.Person(level, direction, department, location, language, happyToBeAsked);
        return find(new PeopleSearchQuery(text, skills, match, person), after, limit);
    }

    Response find(PeopleSearchQuery search, String after, String limit) {
        return search.read(viewers.locale(), after, limit)
                .then(query -> findPeople.find(viewers.viewer(), query))
                .fold(found -> RestAnswers.ok(jsons.page(found)), errors::refused);
    }
}
