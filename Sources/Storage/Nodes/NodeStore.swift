public import Foundation
public import SQLCore

/// The nodes that are alive. Each tells every few seconds that it is; one that has not for a while counts as gone.
public enum NodeStore {
    /// Seconds that a node counts as alive after it has last told so.
    public static let lifetime: TimeInterval = 30

    /// Notes that a node has started, and forgets those that are long gone.
    /// - Parameters:
    ///   - isAlone: whether there can be no other, as on a SQLite file: one that was killed is forgotten at once.
    ///   - now: the database's time.
    public static func join(_ node: Node, isAlone: Bool = false, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            isAlone ? "DELETE FROM node" : "DELETE FROM node WHERE alive_until < \(now - 86_400)")
        try tell(node, at: now, on: connection)
    }

    /// Notes that a node is alive.
    /// - Parameter now: the database's time.
    public static func tell(_ node: Node, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO node (id, program, catalogue, alive_until)
            VALUES (\(node.id), \(node.program), \(node.catalogue), \(now + lifetime))
            ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until
            """)
    }

    /// Forgets a node that has ended in good order.
    public static func remove(_ id: Node.ID, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("DELETE FROM node WHERE id = \(id)")
    }

    /// - Parameter now: the database's time.
    public static func alive(at now: Date, on connection: any SQLConnection) throws(SQLError) -> [Node] {
        try connection.rows("SELECT id, program, catalogue FROM node WHERE alive_until > \(now) ORDER BY id").map { row throws(SQLError) in
            Node(id: try row.decode("id"), program: try row.decode("program"), catalogue: try row.decode("catalogue"))
        }
    }

    /// Whether a newer program than `program` is alive.
    /// - Parameter now: the database's time.
    public static func hasNewer(than program: Int, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT 1 AS found FROM node WHERE alive_until > \(now) AND program > \(program) LIMIT 1") != nil
    }
}
