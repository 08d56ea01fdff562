public import Funding

/// Which kinds of rules the catalogue states for each programme, so that gaps are visible.
public struct RuleCoverage: Sendable, Hashable {
    /// What the catalogue says of one kind of rule in one programme.
    public enum Statement: String, Sendable, Hashable, CaseIterable {
        /// The catalogue states no such rule: no source that was read does.
        case absent
        /// A rule holds under some of the programme's actions, not under the others.
        case partlyStated
        /// A rule holds under every action, or for the programme where it has none.
        case stated
        /// A rule is stated, and another source says something else.
        case conflicting
    }

    public struct Row: Sendable, Hashable {
        public let programme: Programme.ID
        private let statements: [Requirement.Kind: Statement]

        /// What the rules of a programme and its actions state on a day; those of other days do not count.
        public init(of programme: Programme, on day: Day) {
            self.programme = programme.id
            let ways = programme.actions.isEmpty ? [programme.rules] : programme.actions.map { programme.rules(under: $0) }
            var statements: [Requirement.Kind: Statement] = [:]
            for kind in Requirement.Kind.written {
                let stated = ways.map { rules in rules.filter { $0.requirement.kind == kind && $0.validity.contains(day) } }
                if stated.joined().contains(where: { $0.conflict != nil }) {
                    statements[kind] = .conflicting
                } else if stated.allSatisfy({ !$0.isEmpty }) {
                    statements[kind] = .stated
                } else if stated.contains(where: { !$0.isEmpty }) {
                    statements[kind] = .partlyStated
                }
            }
            self.statements = statements
        }

        public subscript(kind: Requirement.Kind) -> Statement { statements[kind] ?? .absent }
    }

    /// In the order of the programmes.
    public let rows: [Row]

    public init(of programmes: [Programme], on day: Day) {
        rows = programmes.map { Row(of: $0, on: day) }
    }

    /// How many programmes have that statement of a kind.
    public func count(_ statement: Statement, of kind: Requirement.Kind) -> Int {
        rows.count { $0[kind] == statement }
    }

    /// How many of all fields of the table have that statement.
    public func count(_ statement: Statement) -> Int {
        Requirement.Kind.written.reduce(0) { $0 + count(statement, of: $1) }
    }

    /// The row of a programme.
    public subscript(programme: Programme.ID) -> Row? { rows.first { $0.programme == programme } }
}
