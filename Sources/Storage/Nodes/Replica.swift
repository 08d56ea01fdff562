import SQLCore
import Synchronization

/// A read-only copy of the database that follows it, and whether it may be read just now.
public final class Replica: Sendable {
    /// Whether it may be read.
    public enum Standing: Sendable, Hashable {
        /// With how far it is behind.
        case usable(behind: Duration)
        /// `nil` for longer than anybody has watched.
        case behind(Duration?)
        /// It does not answer, or is no replica any more.
        case gone
    }

    private struct State {
        var lag = ReplicaLag()
        /// Until it has been measured it is not read.
        var standing = Standing.gone
        var reads = 0
        var fallbacks = 0
    }

    let database: any SQLDatabase
    private let primary: any SQLDatabase
    private let limit: Duration
    private let state = Mutex(State())

    /// - Parameter limit: how far behind it may be and still be read.
    init(_ database: any SQLDatabase, of primary: any SQLDatabase, allowingDelay limit: Duration) {
        self.database = database
        self.primary = primary
        self.limit = limit
    }

    /// As it was last measured.
    public var standing: Standing { state.withLock(\.standing) }

    /// How many reads it answered, and how many it failed, so that the primary was read instead.
    public var counts: (reads: Int, fallbacks: Int) { state.withLock { ($0.reads, $0.fallbacks) } }

    var isUsable: Bool {
        guard case .usable = standing else { return false }
        return true
    }

    /// Asks both servers how far they are; belongs into every second.
    /// - Returns: the new standing.
    @discardableResult
    public func measure() async -> Standing {
        async let written = position(.written, of: primary)
        if let written = await written { state.withLock { $0.lag.note(written: written, at: .now) } }
        let replayed = await position(.replayed, of: database)
        return state.withLock { state in
            guard let replayed else {
                state.standing = .gone
                return .gone
            }
            let lag = state.lag.lag(replayed: replayed)
            state.standing = lag.map { $0 <= limit ? .usable(behind: $0) : .behind($0) } ?? .behind(nil)
            return state.standing
        }
    }

    func noteRead() { state.withLock { $0.reads += 1 } }

    /// Notes that a read failed; one that shows that there is no server ends its use until it has been measured again.
    func noteFailure(_ error: SQLError) {
        state.withLock { state in
            state.fallbacks += 1
            if [.io, .cannotOpen].contains(error.kind) { state.standing = .gone }
        }
    }

    /// `nil` when it does not answer within two seconds.
    private func position(_ phrase: Dialect.Phrase, of database: any SQLDatabase) async -> Int64? {
        let position = try? await within(.seconds(2)) {
            try await database.read { try $0.first("SELECT \(phrase) AS position")?.decode("position", as: Int64?.self) }
        }
        return position ?? nil
    }
}
