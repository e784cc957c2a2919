package org.peerlearning.confluence.web;

/**
 * Everything about a group that its hosts can change.
 *
 * @param url of the group's page
 */
public record SettingsPageView(
        long group,
        String title,
        String url,
        DetailsFormView details,
        PeopleFormView people,
        LifeFormView life,
        SessionsFormView sessions,
        StartUsualView usual,
        StartLimitsView limits) {}
