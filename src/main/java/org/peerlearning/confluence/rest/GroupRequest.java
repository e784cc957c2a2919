package org.peerlearning.confluence.rest;

import java.io.InputStream;
import org.peerlearning.group.GroupDraft;
import org.peerlearning.session.SessionDraft;
import org.peerlearning.shared.Answer;

/** A group with its first session, as somebody sent it. */
record GroupRequest(GroupDraft group, SessionDraft session) {

    static Answer<GroupRequest> read(InputStream body) {
        return JsonBody.read(body, fields -> new GroupRequest(
                new GroupDraft(
                        fields.text("spaceKey"),
                        fields.text("title"),
                        fields.text("summary"),
                        fields.text("format"),
                        fields.texts("tags"),
                        fields.text("participantsShownTo")),
                SessionRequest.draft(fields.object("session"))));
    }
}
