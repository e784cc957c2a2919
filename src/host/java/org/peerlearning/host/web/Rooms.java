package org.peerlearning.host.web;

import org.peerlearning.host.people.People;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.wiki.MacroRegistry;
import org.peerlearning.host.wiki.StorageFormat;
import org.peerlearning.host.wiki.Wiki;

/**
 * The people and the wiki that the site shows.
 *
 * @param database for changes that belong together
 * @param people everybody
 * @param wiki spaces and pages
 * @param storage renders and checks the text of pages
 * @param macros what pages may use
 */
public record Rooms(Database database, People people, Wiki wiki, StorageFormat storage, MacroRegistry macros) { }
