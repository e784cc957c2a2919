package org.peerlearning.confluence.page;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.peerlearning.group.Format;

/** How ninety minutes together may go, for each format. A proposal that stands on the group's page, for people to change. */
public final class Agendas {

    private record Step(int minutes, String key) {}

    private final I18nResolver i18n;

    public Agendas(I18nResolver i18n) {
        this.i18n = i18n;
    }

    List<AgendaStep> of(Format format) {
        return steps(format).stream().map(step -> new AgendaStep(step.minutes(), i18n.getText(step.key()))).toList();
    }

    private static List<Step> steps(Format format) {
        return switch (format) {
            case WORKSHOP -> List.of(
                    new Step(10, "peer-learning.page.agenda.workshop.arrive"),
                    new Step(10, "peer-learning.page.agenda.workshop.show"),
                    new Step(30, "peer-learning.page.agenda.workshop.try"),
                    new Step(10, "peer-learning.page.agenda.workshop.compare"),
                    new Step(20, "peer-learning.page.agenda.workshop.own"),
                    new Step(10, "peer-learning.page.agenda.workshop.leave"));
            case DOJO -> List.of(
                    new Step(5, "peer-learning.page.agenda.dojo.choose"),
                    new Step(10, "peer-learning.page.agenda.dojo.rules"),
                    new Step(40, "peer-learning.page.agenda.dojo.turns"),
                    new Step(5, "peer-learning.page.agenda.dojo.pause"),
                    new Step(20, "peer-learning.page.agenda.dojo.again"),
                    new Step(10, "peer-learning.page.agenda.dojo.look-back"));
            case STUDY_CIRCLE -> List.of(
                    new Step(10, "peer-learning.page.agenda.study-circle.stayed"),
                    new Step(15, "peer-learning.page.agenda.study-circle.questions"),
                    new Step(45, "peer-learning.page.agenda.study-circle.talk"),
                    new Step(10, "peer-learning.page.agenda.study-circle.say-back"),
                    new Step(10, "peer-learning.page.agenda.study-circle.next"));
            case TALK -> List.of(
                    new Step(5, "peer-learning.page.agenda.talk.welcome"),
                    new Step(25, "peer-learning.page.agenda.talk.tell"),
                    new Step(10, "peer-learning.page.agenda.talk.pairs"),
                    new Step(30, "peer-learning.page.agenda.talk.questions"),
                    new Step(10, "peer-learning.page.agenda.talk.use"),
                    new Step(10, "peer-learning.page.agenda.talk.next"));
            case WALK -> List.of(
                    new Step(10, "peer-learning.page.agenda.walk.meet"),
                    new Step(25, "peer-learning.page.agenda.walk.notice"),
                    new Step(20, "peer-learning.page.agenda.walk.stop"),
                    new Step(20, "peer-learning.page.agenda.walk.pairs"),
                    new Step(15, "peer-learning.page.agenda.walk.end"));
            case GAME -> List.of(
                    new Step(10, "peer-learning.page.agenda.game.rules"),
                    new Step(15, "peer-learning.page.agenda.game.trial"),
                    new Step(40, "peer-learning.page.agenda.game.play"),
                    new Step(15, "peer-learning.page.agenda.game.look-back"),
                    new Step(10, "peer-learning.page.agenda.game.next"));
            case PROJECT -> List.of(
                    new Step(10, "peer-learning.page.agenda.project.stand"),
                    new Step(15, "peer-learning.page.agenda.project.choose"),
                    new Step(45, "peer-learning.page.agenda.project.build"),
                    new Step(10, "peer-learning.page.agenda.project.show"),
                    new Step(10, "peer-learning.page.agenda.project.next"));
        };
    }
}
