package org.peerlearning.host.services;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * How Active Objects is set up for one namespace, as Confluence does it: the library's Atlassian names, tables that begin
 * with {@code AO_} and six digits of the namespace's MD5.
 */
public final class AoTables {
    private static final int HASH_DIGITS = 6;

    static {
        // The library's own transactions would be SERIALIZABLE. The host's, which they cannot enter, are not.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private final String prefix;
    private final NameConverters names;

    /** Tables of the namespace of an {@code <ao>} module. */
    public AoTables(String namespace) {
        prefix = "AO_" + hash(namespace);
        TablePrefix beforeNames = name -> prefix + "_" + name;
        names = new SimpleNameConverters(new AtlassianTableNameConverter(beforeNames), new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** What every table name of the namespace begins with, without the last underscore: {@code AO_XXXXXX}. */
    public String prefix() {
        return prefix;
    }

    NameConverters names() {
        return names;
    }

    /** A new entity manager over the database's thread-bound connections. */
    EntityManager manager(Database database) {
        DisposableDataSource source = new BoundDataSource(database.bound()::getConnection);
        DatabaseProvider provider =
                database.isPostgres() ? new PostgreSQLDatabaseProvider(source) : new H2DatabaseProvider(source);
        return new EntityManager(provider, new Configuration(names, prefix + "_"));
    }

    private static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return hex.substring(hex.length() - HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    private record Configuration(NameConverters names, String beginning) implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            // Else the library reads every table of the database, also those whose types it does not know.
            return (table, caseSensitive) -> table.regionMatches(!caseSensitive, 0, beginning, 0, beginning.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
