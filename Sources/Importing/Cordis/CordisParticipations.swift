import Funding

/// Who takes part in which project, of a whole `organization.csv`: an organisation is held once, a line of the table in 32 bytes.
struct CordisParticipations {
    /// Lines that are held before a table is refused. All of Horizon 2020 has some 180,000.
    static let mostLines = 1_000_000
    /// Bytes of the organisations' texts that are held. Horizon Europe's of three years have some 2 million.
    static let mostBytes = 128 << 20

    private struct Line {
        let project: Int
        let cents: Int
        let organisation: Int32
        let order: Int32
        let role: Participation.Role
    }

    private var organisations: [Organisation] = []
    private var positions: [Organisation: Int32] = [:]
    private var lines: [Line] = []
    private var isSorted = false
    private var bytes = 0

    /// False when there are too many.
    mutating func add(_ participation: Participation, to project: Int, order: Int) -> Bool {
        guard lines.count < Self.mostLines, bytes < Self.mostBytes else { return false }
        let organisation = participation.organisation
        let position = positions[organisation] ?? Int32(organisations.count)
        if position == organisations.count {
            organisations.append(organisation)
            let texts = [organisation.name, organisation.shortName, organisation.place, organisation.region?.rawValue]
            bytes += texts.reduce(100) { $0 + ($1?.utf8.count ?? 0) }
            positions[organisation] = position
        }
        lines.append(
            Line(
                project: project, cents: participation.contribution?.minorUnits ?? 0, organisation: position,
                order: Int32(clamping: order), role: participation.role))
        isSorted = false
        return true
    }

    /// Puts the lines in order; to be called once before they are asked for.
    mutating func sort() {
        positions = [:]
        lines.sort { ($0.project, $0.role == .lead ? 0 : 1, $0.order) < ($1.project, $1.role == .lead ? 0 : 1, $1.order) }
        isSorted = true
    }

    /// The project's participants, the coordinator first, then in CORDIS's order.
    func participations(in project: Int) -> [Participation] {
        guard isSorted else { return [] }
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].project < project { low = middle + 1 } else { high = middle }
        }
        return lines[low...].prefix { $0.project == project }.map { line in
            Participation(
                organisation: organisations[Int(line.organisation)], role: line.role,
                contribution: line.cents == 0 ? nil : Money(minorUnits: line.cents, currency: .euro))
        }
    }
}
