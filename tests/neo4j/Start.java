import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** `java -cp 'lib/*' Start.java FOLDER PORT [PASSWORD]`: a Neo4j on loopback until its standard input ends. */
class Start {
  public static void main(String[] args) throws Exception {
    boolean auth = args.length > 2;
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, auth)
        .build();
    if (auth)
      service.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
    System.out.println("ready");
    // The pipe closes when the parent ends, however it ends: no server outlives its tests.
    while (System.in.read() >= 0) continue;
    service.shutdown();
    System.exit(0);
  }
}
