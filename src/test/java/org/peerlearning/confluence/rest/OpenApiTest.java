package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.ChangeLife;
import org.peerlearning.group.CoHostSuggestions;
import org.peerlearning.group.DetailsDraftPolicy;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupWords;
import org.peerlearning.group.Joining;
import org.peerlearning.group.Life;
import org.peerlearning.group.Members;
import org.peerlearning.group.MyRole;
import org.peerlearning.group.Reasons;
import org.peerlearning.group.Role;
import org.peerlearning.group.TellPeople;
import org.peerlearning.group.Tie;
import org.peerlearning.session.KeptSeats;
import org.peerlearning.session.Recaps;
import org.peerlearning.session.SeriesDraftPolicy;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.TermsDraftPolicy;
import org.peerlearning.shared.Answers;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Words;
import org.peerlearning.signup.AddParticipants;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Deed;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.Finding;
import org.peerlearning.signup.Invite;
import org.peerlearning.signup.MailParticipants;
import org.peerlearning.signup.Participants;
import org.peerlearning.signup.SignupState;
import org.peerlearning.signup.Standing;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.CuratedSkills;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.ImportLine;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillState;
import org.peerlearning.skill.SkillWords;
import org.peerlearning.skill.Source;
import org.peerlearning.skill.Visibility;
import org.peerlearning.skill.search.Gaps;
import org.peerlearning.skill.search.MatchKind;
import org.peerlearning.skill.search.NearDuplicates;
import org.peerlearning.skill.search.PeopleQuery;
import org.peerlearning.skill.search.PeopleRanking;
import org.peerlearning.skill.search.SkillCloud;
import org.peerlearning.skill.search.SuggestSkills;

public class OpenApiTest {

    private static Description description;

    @BeforeClass
    public static void read() {
        description = Description.inTheJar();
    }

    private record Entry(String method, String path, Operation operation) {}

    private record Sample(String type, String text) {}

    @Test
    public void theDescriptionIsValid() {
        assertEquals(List.of(), description.faults());
        assertEquals("3.0.3", description.api().getOpenapi());
    }

    @Test
    public void itNamesEveryEntryAndNoOther() {
        Set<String> there =
                Resources.endpoints().stream().map(each -> each.verb() + " " + each.path()).collect(Collectors.toSet());

        assertFalse("no resource was found", there.isEmpty());
        assertEquals(there, entries().map(each -> each.method() + " " + each.path()).collect(Collectors.toSet()));
    }

    @Test
    public void itNamesEveryParameterOfAQuery() {
        for (Resources.Endpoint each : Resources.endpoints()) {
            assertEquals(each.toString(), each.queryParameters(), queryParameters(operation(each)));
        }
    }

    @Test
    public void visitorsAreLetInWhereTheDescriptionSaysSo() {
        for (Resources.Endpoint each : Resources.endpoints()) {
            List<SecurityRequirement> security = operation(each).getSecurity();
            assertEquals(
                    each.toString(),
                    each.method().isAnnotationPresent(AnonymousSiteAccess.class),
                    security != null && security.contains(new SecurityRequirement()));
        }
    }

    @Test
    public void whatChangesSomethingNeedsALogin() {
        entries().filter(entry -> !entry.method().equals("GET")).forEach(entry -> {
            assertEquals(entry.toString(), null, entry.operation().getSecurity());
            assertTrue(entry.path(), entry.operation().getResponses().containsKey("401"));
        });
        assertFalse(description.api().getSecurity().isEmpty());
    }

    @Test
    public void everyAnswerHasAnExampleThatIsRight() {
        entries().forEach(entry -> entry.operation().getResponses().forEach((status, declared) -> {
            ApiResponse answer = resolved(declared);
            if (answer.getContent() != null) {
                int number = status.equals("default") ? 500 : Integer.parseInt(status);
                examples(answer.getContent()).forEach(sample -> assertEquals(
                        entry.method() + " " + entry.path() + " " + status + " " + sample.text(),
                        List.of(),
                        description.faultsOfAnswer(
                                entry.method(), concrete(entry.path()), number, sample.type(), sample.text())));
            }
        }));
    }

    @Test
    public void everyExampleOfARequestIsRight() {
        entries().filter(entry -> entry.operation().getRequestBody() != null).forEach(entry -> {
            Content content = entry.operation().getRequestBody().getContent();
            content.get("application/json").getExamples().values().forEach(example -> assertEquals(
                    List.of(),
                    description.faultsOfRequest(entry.method(), concrete(entry.path()), text(example))));
        });
    }

    @Test
    public void theJudgeDoesJudge() {
        assertFalse(description.faultsOfAnswer("GET", "/sessions/1", 200, "application/json", "{}").isEmpty());
        assertFalse(description.faultsOfAnswer("GET", "/sessions/1", 200, "text/html", "<html>").isEmpty());
        assertFalse(description
                .faultsOfAnswer("GET", "/groups", 200, "application/json", "{\"groups\":[],\"next\":null,\"more\":1}")
                .isEmpty());
        assertFalse(description.faultsOfAnswer("GET", "/elsewhere", 200, "application/json", "{}").isEmpty());
        assertFalse(description.faultsOfAnswer("POST", "/groups", 403, "application/json", "{\"reason\":\"x.y\"}").isEmpty());
    }

    @Test
    public void limitsAreThoseOfThePolicies() {
        assertEquals(GroupDraftPolicy.TITLE_MAX, schema("NewGroup", "title").getMaxLength().intValue());
        assertEquals(GroupDraftPolicy.SUMMARY_MAX, schema("NewGroup", "summary").getMaxLength().intValue());
        assertEquals(SessionDraftPolicy.MINUTES_MIN, schema("NewSession", "minutes").getMinimum().intValue());
        assertEquals(SessionDraftPolicy.MINUTES_MAX, schema("NewSession", "minutes").getMaximum().intValue());
        assertEquals(1, schema("NewSession", "capacity").getMinimum().intValue());
        assertEquals(SessionDraftPolicy.CAPACITY_MAX, schema("NewSession", "capacity").getMaximum().intValue());
        assertEquals(SessionDraftPolicy.PLACE_MAX, schema("NewSession", "place").getMaxLength().intValue());
        assertEquals(SessionDraftPolicy.LINK_MAX, schema("NewSession", "link").getMaxLength().intValue());
        for (String type : List.of("NewSession", "SeriesSession", "SessionChange")) {
            assertEquals(SessionDraftPolicy.ACTIVITY_MAX, schema(type, "activity").getMaxLength().intValue());
            assertEquals(SessionDraftPolicy.AGENDA_MAX, schema(type, "agenda").getMaxLength().intValue());
            assertEquals(SessionDraftPolicy.BRING_MAX, schema(type, "bring").getMaxLength().intValue());
            assertEquals(SessionDraftPolicy.CAPACITY_MAX, schema(type, "capacity").getMaximum().intValue());
        }
        assertEquals(SeriesRule.SESSIONS_MAX, schema("NewRepeat", "count").getMaximum().intValue());
        assertEquals(SeriesRule.SESSIONS_MAX, schema("NewRepeat", "dates").getMaxItems().intValue());
        assertEquals(SeriesRule.SESSIONS_MAX, schema("MoreSessions", "count").getMaximum().intValue());
        assertEquals(SeriesDraftPolicy.INTERVAL_MAX, schema("NewRepeat", "interval").getMaximum().intValue());
        assertTrue(schema("NewRepeat", "count").getDescription().contains(String.valueOf(SeriesDraftPolicy.USUAL_COUNT)));
        assertEquals(Recaps.SHOWN_MAX, schema("Recaps", "written").getMaxItems().intValue());
        assertTrue(schema("NewSession", "date").getDescription().contains(SessionDraftPolicy.AHEAD_MAX.getYears() + " years"));
        assertEquals(
                TermsDraftPolicy.CANCEL_MINUTES_MAX, schema("NewTerms", "cancelMinutes").getMaximum().intValue());
        assertEquals(SessionDraftPolicy.CAPACITY_MAX, schema("NewCapacity", "capacity").getMaximum().intValue());
        assertEquals(Desk.REASON_MAX, schema("WhyNot", "reason").getMaxLength().intValue());
        assertEquals(Desk.REASON_MAX, schema("NewMerge", "reason").getMaxLength().intValue());
        assertEquals(AddParticipants.NAMES_MAX, schema("NewNames", "users").getMaxItems().intValue());
        assertTrue(schema("NewNames", "users").getDescription().contains(Invite.NAMES_MAX + " at most for invitations"));
        assertEquals(TellPeople.SUBJECT_MAX, schema("NewNews", "subject").getMaxLength().intValue());
        assertEquals(TellPeople.TEXT_MAX, schema("NewNews", "text").getMaxLength().intValue());
        assertEquals(MailParticipants.SUBJECT_MAX, schema("NewMail", "subject").getMaxLength().intValue());
        assertEquals(MailParticipants.TEXT_MAX, schema("NewMail", "text").getMaxLength().intValue());
        assertEquals(TermsDraftPolicy.CANCEL_MINUTES_MAX, schema("NewMinimum", "decideMinutes").getMaximum().intValue());
        assertEquals(Desk.SHOWN_MAX, schema("Desk", "waiting").getMaxItems().intValue());
        assertEquals(Desk.SHOWN_MAX, schema("History", "entries").getMaxItems().intValue());
        assertEquals(Catalogue.PAGE_MAX, limit("/groups").getMaximum().intValue());
        assertEquals(Members.PAGE_MAX, limit("/groups/{id}/members").getMaximum().intValue());
        assertEquals(GroupFilter.TEXT_MAX, query("/groups", "text").getMaxLength().intValue());
        assertEquals(DetailsDraftPolicy.TOPIC_MAX, query("/groups", "topic").getMaxLength().intValue());
        assertEquals(GroupWords.LANGUAGE_MAX, query("/groups", "language").getMaxLength().intValue());
        assertEquals(GroupWords.LANGUAGE_MAX, schema("NewDetails", "language").getMaxLength().intValue());
        assertEquals(DetailsDraftPolicy.TOPICS_MAX, schema("NewDetails", "topics").getMaxItems().intValue());
        assertEquals(DetailsDraftPolicy.TOPIC_MAX, schema("NewDetails", "topics").getItems().getMaxLength().intValue());
        assertEquals(DetailsDraftPolicy.SOFT_SKILLS_MAX, schema("NewDetails", "softSkills").getMaxItems().intValue());
        assertEquals(DetailsDraftPolicy.SOFT_SKILL_MAX, schema("NewDetails", "softSkills").getItems().getMaxLength().intValue());
        assertEquals(DetailsDraftPolicy.AGREEMENT_MAX, schema("NewDetails", "agreement").getMaxLength().intValue());
        for (String size : List.of("sizeMin", "sizeMax")) {
            assertEquals(DetailsDraftPolicy.SIZE_MIN, schema("NewDetails", size).getMinimum().intValue());
            assertEquals(DetailsDraftPolicy.SIZE_MAX, schema("NewDetails", size).getMaximum().intValue());
        }
        assertEquals(ChangeLife.OUTCOME_MAX, schema("Outcome", "outcome").getMaxLength().intValue());
        assertEquals(Reasons.MAX, schema("WhyNot", "reason").getMaxLength().intValue());
        assertEquals(CoHostSuggestions.MAX, schema("Suggestions", "people").getMaxItems().intValue());
        assertEquals(Participants.PAGE_MAX, limit("/sessions/{id}/participants").getMaximum().intValue());
        assertTrue(description.api().getInfo().getDescription().contains(JsonBody.KIBIBYTES_MAX + " KiB"));
    }

    @Test
    public void limitsOfSkillsAreThoseOfThePolicies() {
        assertEquals(SkillWords.NAME_MAX, schema("NewClaim", "name").getMaxLength().intValue());
        assertEquals(SkillWords.NAME_MAX, schema("NewName", "name").getMaxLength().intValue());
        assertEquals(SkillWords.NAME_MAX, schema("NewSplit", "name").getMaxLength().intValue());
        assertEquals(SkillWords.NAME_MAX, query("/vocabulary", "text").getMaxLength().intValue());
        assertEquals(SkillWords.TERMS_MAX, schema("VocabularySkill", "terms").getMaxItems().intValue());
        assertEquals(SkillWords.TERMS_MAX - 1, schema("NewSkillTerms", "terms").getMaxItems().intValue());
        assertEquals(ClaimTerms.SENTENCE_MAX, schema("NewClaim", "sentence").getMaxLength().intValue());
        assertEquals(ClaimTerms.SENTENCE_MAX, schema("ClaimChange", "sentence").getMaxLength().intValue());
        assertEquals(Claim.PER_PERSON_MAX, schema("MySkills", "skills").getMaxItems().intValue());
        assertEquals(PeopleQuery.LIMIT_MAX, limit("/people").getMaximum().intValue());
        assertEquals(PeopleQuery.TEXT_MAX, query("/people", "text").getMaxLength().intValue());
        assertEquals(PeopleQuery.LIMIT_MAX, limit("/pages/{page}/experts").getMaximum().intValue());
        assertEquals(SuggestSkills.LIMIT_MAX, limit("/skills").getMaximum().intValue());
        assertEquals(Gaps.LIMIT_MAX, limit("/skills/gaps").getMaximum().intValue());
        assertEquals(SkillCloud.LIMIT_MAX, limit("/skills/cloud").getMaximum().intValue());
        assertEquals(NearDuplicates.LIMIT_MAX, limit("/vocabulary/near-duplicates").getMaximum().intValue());
        assertEquals(CuratedSkills.PAGE_MAX, limit("/vocabulary").getMaximum().intValue());
        assertEquals(PeopleSearchQuery.LIMIT, ((Number) limit("/people").getDefault()).longValue());
        assertEquals(SkillResource.LIMIT, ((Number) limit("/skills").getDefault()).longValue());
        String list = SkillRequest.LIST_KIBIBYTES_MAX + " KiB";
        assertTrue(description.api().getInfo().getDescription().contains(list));
        assertTrue(schema("NewList", "csv").getDescription().replace('\n', ' ').contains(list));
    }

    @Test
    public void wordsOfSkillsAreThoseOfTheDomain() {
        assertEquals(words(Direction.values()), schema("Direction").getEnum());
        assertEquals(words(Level.values()), schema("Level").getEnum());
        assertEquals(words(Visibility.values()), schema("Visibility").getEnum());
        assertEquals(words(SkillState.values()), schema("SkillState").getEnum());
        assertEquals(words(Source.values()), schema("SkillSuggestion", "source").getEnum());
        assertEquals(words(Gaps.Order.values()), query("/skills/gaps", "order").getEnum());
        assertEquals(words(MatchKind.values()), inner("Suggested", "skills", "kind").getEnum());
        assertEquals(words(PeopleRanking.Part.values()), inner("FoundPerson", "reasons", "part").getEnum());
        assertEquals(words(NearDuplicates.Why.values()), inner("NearDuplicates", "duplicates", "why").getEnum());
        assertEquals(words(ImportLine.Outcome.values()), inner("ListReport", "lines", "outcome").getEnum());
    }

    @Test
    public void defaultsAreThoseOfTheQueries() {
        Catalogue.GroupQuery groups = Answers.given(GroupSearch.ANY.read(null, null));
        ParticipantsQuery participants = Answers.given(ParticipantsQuery.read(null, null));

        assertEquals(groups.limit(), limit("/groups").getDefault());
        assertEquals(participants.limit(), limit("/sessions/{id}/participants").getDefault());
        assertEquals(
                Answers.given(MemberListResource.Query.read(null, null, null)).limit(), limit("/groups/{id}/members").getDefault());
        assertEquals(GroupDetails.SIZE_MIN_USUAL, schema("NewDetails", "sizeMin").getDefault());
        assertEquals(GroupDetails.SIZE_MAX_USUAL, schema("NewDetails", "sizeMax").getDefault());
    }

    @Test
    public void wordsAreThoseOfTheDomain() {
        assertEquals(words(Format.values()), schema("Format").getEnum());
        assertEquals(words(Tag.values()), schema("Tag").getEnum());
        assertEquals(words(Life.values()), schema("Life").getEnum());
        assertEquals(words(Role.values()), schema("Role").getEnum());
        assertEquals(words(MyRole.values()), schema("MyRole").getEnum());
        assertEquals(words(Tie.values()), schema("Tie").getEnum());
        assertEquals(words(Joining.values()), schema("Details", "joining").getEnum());
        assertEquals(words(SignupState.Kind.values()), schema("State").getEnum());
        assertEquals(words(Standing.values()), schema("Standing").getEnum());
        assertEquals(words(Deed.values()), schema("Deed").getEnum());
        assertEquals(words(Door.values()), schema("Door").getEnum());
        assertEquals(words(Attendance.values()), schema("Attendance").getEnum());
        assertEquals(words(KeptSeats.Whom.values()), schema("NewKept", "whom").getEnum());
        assertEquals(words(Finding.Kind.values()), schema("FindingKind").getEnum());
        assertEquals(words(Audience.values()), schema("Group", "participantsShownTo").getEnum());
    }

    private Stream<Entry> entries() {
        return description.api().getPaths().entrySet().stream().flatMap(path -> path.getValue().readOperationsMap().entrySet()
                .stream()
                .map(operation -> new Entry(operation.getKey().name(), path.getKey(), operation.getValue())));
    }

    private Operation operation(Resources.Endpoint endpoint) {
        PathItem path = description.api().getPaths().get(endpoint.path());
        return path.readOperationsMap().get(PathItem.HttpMethod.valueOf(endpoint.verb()));
    }

    private static Set<String> queryParameters(Operation operation) {
        List<Parameter> all = operation.getParameters() == null ? List.of() : operation.getParameters();
        return all.stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .map(Parameter::getName)
                .collect(Collectors.toSet());
    }

    private ApiResponse resolved(ApiResponse answer) {
        return answer.get$ref() == null
                ? answer
                : description.api().getComponents().getResponses().get(answer.get$ref().replaceAll(".*/", ""));
    }

    /** Fails where there is none. */
    private static List<Sample> examples(Content content) {
        List<Sample> found = new ArrayList<>();
        content.forEach((type, media) -> {
            assertFalse("no example", media.getExamples() == null || media.getExamples().isEmpty());
            media.getExamples().values().forEach(example -> found.add(new Sample(type, text(example))));
        });
        return found;
    }

    private static String text(Example example) {
        return Json.mapper().valueToTree(example.getValue()).toString();
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{[a-z]+\\}", "12");
    }

    private Schema<?> schema(String type) {
        return description.api().getComponents().getSchemas().get(type);
    }

    private Schema<?> schema(String type, String property) {
        return schema(type).getProperties().get(property);
    }

    /** A property of the things in a list. */
    private Schema<?> inner(String type, String list, String property) {
        return schema(type, list).getItems().getProperties().get(property);
    }

    private Schema<?> limit(String path) {
        return query(path, "limit");
    }

    private Schema<?> query(String path, String name) {
        return description.api().getPaths().get(path).getGet().getParameters().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getSchema();
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(Words::key).toList();
    }
}
