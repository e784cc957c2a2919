package org.peerlearning.notice;

import java.util.List;
import java.util.Map;

/**
 * How a person wants to be told, as they typed it.
 *
 * @param channels words of channels by words of kinds; kinds that are not there stay as they are. Null for none
 * @param digest null to leave it
 * @param quietFrom a time of day such as {@code 19:30}; null or empty together with the other for no quiet hours
 */
public record PreferencesDraft(Map<String, List<String>> channels, Boolean digest, String quietFrom, String quietTo) {}
