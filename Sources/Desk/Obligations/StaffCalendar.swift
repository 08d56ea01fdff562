public import Casework
import Funding
public import Storage

/// The private calendars of those who work at the desk: their cases' obligations and deadlines, at an address that only they have.
public struct StaffCalendar: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// What one calendar holds.
    public struct Content: Sendable {
        public let member: StaffMember
        public let obligations: [ObligationOutline]
        /// Cases whose applications must be in.
        public let cases: [CaseOutline]
        /// The networks' meetings, and memberships that end, by day.
        public let networks: [NetworkDate]
    }

    /// So many of each a calendar holds.
    public static let longest = 500

    /// The secret part of somebody's address; `nil` where they have none.
    public func token(of member: StaffMember) async throws -> String? {
        let id = desk.id
        guard let calendar = try await desk.store.read({ try StaffCalendarStore.calendar(of: member.number, desk: id, on: $0) }) else {
            return nil
        }
        let secret = try desk.surroundings.linkKey().secret(for: calendar.seed)
        guard Self.digest(of: secret) == calendar.tokenHash else { throw Desk.OtherLinkKey() }
        return Secret.text(of: secret)
    }

    /// Gives somebody an address, and makes one that they had lead nowhere. The log is told.
    public func renew(for member: StaffMember) async throws {
        let (desk, now, seed) = (desk, desk.surroundings.now(), desk.surroundings.makeSecret())
        let digest = Self.digest(of: try desk.surroundings.linkKey().secret(for: seed))
        try await desk.store.write { connection in
            try StaffCalendarStore.set(
                seed: seed, tokenHash: digest, of: member.number, desk: desk.id, at: now, on: connection)
            let record = AuditRecord(actor: member.actor, action: "calendar.renew", subject: member.actor)
            try AuditStore.append(record, desk: desk.id, at: now, on: connection)
        }
    }

    /// What an address leads to; `nil` for one that leads nowhere, and for one of somebody who may not read cases any more.
    public func content(token: String) async throws -> Content? {
        guard let secret = Secret.bytes(of: token) else { return nil }
        let (id, digest, today) = (desk.id, Self.digest(of: secret), Day(of: desk.surroundings.now(), in: .stockholm))
        let unsent = Set(CaseStage.allCases.filter { [.idea, .preparation].contains($0.phase) || $0 == .draft || $0 == .reviewed })
        // Past ones stay for a while: a calendar that loses them at midnight looks broken.
        let networks = try await ReadNetworks(desk).agenda(from: today.adding(days: -60), through: today.adding(months: 24))
        return try await desk.store.read { connection in
            guard let member = try StaffCalendarStore.member(tokenHash: digest, desk: id, on: connection), member.may(.readCases) else {
                return nil
            }
            let filter = ObligationFilter(owner: member.number)
            let cases = CaseFilter(stages: unsent, owner: .staff(member.number), deadlineThrough: today.adding(months: 24))
            return Content(
                member: member,
                obligations: try ObligationStore.list(filter, desk: id, on: today, limitedTo: Self.longest, on: connection),
                cases: try CaseStore.list(cases, desk: id, on: today, limitedTo: Self.longest, on: connection),
                networks: Array(networks.prefix(Self.longest)))
        }
    }

    /// What is stored of a secret; kept apart from every other use of the digest.
    private static func digest(of secret: [UInt8]) -> [UInt8] {
        Secret.digest(of: Secret.digest(of: secret, key: Array("utblick: calendar of staff".utf8)))
    }
}
