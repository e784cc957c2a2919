package org.peerlearning.confluence.web;

/**
 * The page of the vocabulary; its lists are filled by its script.
 *
 * @param space the key of the space as whose administrator it is looked at; empty for the wiki
 * @param lead what whoever looks at it looks after
 * @param table where the vocabulary is as a file
 * @param people where everybody's skills are as a file
 */
public record VocabularyPageView(String space, String lead, String table, String people) {}
