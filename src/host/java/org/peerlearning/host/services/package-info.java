/**
 * The services the app imports, on real parts: a pooled database with transactions that Active Objects joins, plugin
 * settings, cluster locks and jobs that hold over several nodes, events, caches, templates, words, mail.
 *
 * <p>Several hosts may run over one PostgreSQL database. What must be decided once for all of them (locks, upgrade tasks,
 * a job's turn) is decided by a row in that database, because it is the only thing the nodes share. Rejected: a network
 * protocol between nodes, which would be a second thing that can be down.
 */
package org.peerlearning.host.services;
