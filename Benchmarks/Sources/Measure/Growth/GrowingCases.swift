import Casework
import Desk
import Foundation
import Funding
import SQLCore
import Storage

/// Cases spread over the desks of a growing database, each with steps and the words that it is found by, and how long their pages take to ask for.
struct GrowingCases {
    let store: Store
    let home: Desk
    let seed: UInt64

    private static let clock = ContinuousClock()
    private static let batch = 10_000
    /// One of the words of a case is one of so many.
    private static let rareWords = 997

    private let member = StaffMember(number: 1, name: "Åsa", roles: [.coordinator])

    /// - Parameter desks: besides the home desk, named as `GrowingDatabase` names them.
    func fill(_ count: Int, desks: Int) async throws {
        let common = (0..<90).map { "vanligt\($0)" }.joined(separator: " ")
        let text = String(repeating: "Vi vill bygga något som blir kvar. ", count: 8)
        var first = 0
        while first < count {
            let numbers = GrowingDatabase.numbers(from: first, to: min(count, first + Self.batch) - 1, in: store.database.dialect)
            let desk: SQL = "'desk' || CAST(n % \(desks) + 1 AS text)"
            let granted: SQL = "n % 5 >= \(GrowingCaseContent.granted.lowerBound)"
            let statements: [SQL] = [
                """
                INSERT INTO case_file (id, desk, reference, title, summary, idea, language, stage, owner, deadline, goals, legal_basis,
                    opened_at, changed_at, version)
                SELECT n + 1, \(desk), 'C-' || CAST(n AS text), 'Ärende ' || CAST(n AS text), \(text), \(text), 'sv',
                    CASE n % 5 WHEN 0 THEN 'inquiry' WHEN 1 THEN 'draft' WHEN 2 THEN 'submitted' WHEN 3 THEN 'running' ELSE 'archived' END,
                    CASE WHEN n % 7 = 0 THEN NULL ELSE n % 4 END, CASE WHEN n % 5 < 2 THEN '2027-01-15' END,
                    \(try GrowingCaseContent.goals()), 'GDPR 6.1 e', '2026-01-02T08:00:00.000Z',
                    '2026-' || CASE WHEN n % 2 = 0 THEN '03' ELSE '07' END || '-01T00:00:00.' || CAST(100 + n % 900 AS text) || 'Z', 1
                FROM \(numbers)
                """,
                """
                INSERT INTO case_step (desk, case_id, number, kind, day, content, recorded_at, actor)
                SELECT \(desk), n + 1, steps.place, steps.kind, steps.day, steps.content, \(Date()), 'staff:1'
                FROM \(numbers) JOIN \(try GrowingCaseContent.stepTable()) ON steps.stage = n % 5
                """,
                """
                INSERT INTO case_project (desk, case_id, content, version, changed_at, actor)
                SELECT \(desk), n + 1, \(try GrowingCaseContent.project()), 1, \(Date()), 'staff:1' FROM \(numbers) WHERE \(granted)
                """,
                """
                INSERT INTO obligation (desk, case_id, kind, number, due, why_sv, why_en, triggered_by, triggered_on, basis, fulfilled_on,
                    fulfilled_by, created_at, changed_at, changes)
                SELECT \(desk), n + 1, \(GrowingCaseContent.kind), place, \(GrowingCaseContent.due),
                    'Programmet vill ha en rapport efter varje period.', 'The programme wants a report after each period.', 'periodEnd',
                    '2026-06-03', 'programme', CASE WHEN \(GrowingCaseContent.isFulfilled) THEN \(GrowingCaseContent.due) END,
                    CASE WHEN \(GrowingCaseContent.isFulfilled) THEN 'staff:1' END, \(Date()), \(Date()), 0
                FROM \(numbers) CROSS JOIN \(GrowingDatabase.places(GrowingCaseContent.obligationsOfProject, in: store.database.dialect))
                WHERE \(granted)
                """,
                """
                INSERT INTO case_words (desk, case_id, words)
                SELECT \(desk), n + 1, ' ' || \(common) || ' sällsynt' || CAST(n % \(Self.rareWords) AS text) || ' ' FROM \(numbers)
                """,
            ]
            try await store.write { connection in for statement in statements { _ = try connection.execute(statement.once) } }
            first += Self.batch
        }
        if store.database.dialect == .postgres {
            // The numbers were written out, and a question's own case gets the next one.
            try await store.write { connection in
                _ = try connection.first("SELECT setval(pg_get_serial_sequence('case_file', 'id'), max(id)) AS last FROM case_file")
            }
            for table in ["case_file", "case_step", "case_words", "case_project", "obligation"] {
                try await store.write { _ = try $0.execute("ANALYZE \(identifier: table)") }
            }
        }
    }

    func measure(_ count: Int, desks: Int, into report: inout Report) async throws {
        let name =
            "\(count) cases, \(count * GrowingCaseContent.stepsOfCase) steps, \(try await obligations()) obligations, \(desks) desks: "
        let all = try await DeskDirectory(home: home).current().all.map(\.desk)
        var random = SeededGenerator(seed: seed)
        // Each a desk of its own, as many people ask.
        let asked = (0..<200).map { _ in all[1 + random.number(below: desks)] }
        func times(_ body: (Desk, Int) async throws -> Void) async throws -> Spread {
            var each: [Double] = []
            for (place, desk) in asked.enumerated() {
                each.append(try await Self.clock.measure { try await body(desk, place) }.milliseconds)
            }
            return Spread(each)
        }
        let first = try await times { desk, _ in
            _ = try await BrowseCases(desk).overview(for: member)
            _ = try await BrowseCases(desk).members()
            _ = try await BrowseObligations(desk).soon()
        }
        report.add(times: first, named: name + "first page")
        report.add(times: try await times { desk, _ in _ = try await BrowseCases(desk).page(.init()) }, named: name + "list of 50")
        let owed = try await times { desk, _ in _ = try await BrowseObligations(desk).list(ObligationFilter()) }
        report.add(times: owed, named: name + "list of 500 obligations")
        let liquidity = try await times { desk, _ in _ = try await ShowLiquidity(desk).answer() }
        report.add(times: liquidity, named: name + "liquidity by month")
        let period = ReportPeriod(yearOf: Day(of: Date(), in: .stockholm))
        let council = try await times { desk, _ in
            guard try await ReadCouncilReport(desk).report(for: period, by: member.actor).rows.count > 0 else {
                throw Workplace.Unusable(description: "the report of \(desk.id.rawValue) is empty")
            }
        }
        report.add(times: council, named: name + "council report")
        let search = try await times { desk, place in
            _ = try await BrowseCases(desk).page(.init(text: "vanligt7 sällsynt\(place % Self.rareWords)"))
        }
        report.add(times: search, named: name + "search")
        let pages = try await times { desk, place in
            guard let number = Int(desk.id.rawValue.dropFirst(4)) else { return }
            // The desk's cases stand `desks` apart.
            let id = CaseFile.ID(number - 1 + desks * (place % max(1, count / desks)) + 1)
            guard try await ReadCase(desk).reading(of: id, by: member) != nil else {
                throw Workplace.Unusable(description: "case \(id) of \(desk.id.rawValue) is not there")
            }
        }
        report.add(times: pages, named: name + "a case, logged")
        report.add(name + "the database", "\(try await size() / 1_000_000) MB")
    }

    private func obligations() async throws -> Int {
        try await store.read { try $0.first("SELECT count(*) AS rows FROM obligation")?.decode("rows") ?? 0 }
    }

    private func size() async throws -> Int {
        let query: SQL =
            store.database.dialect == .sqlite
            ? "SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size"
            : "SELECT pg_database_size(current_database()) AS size"
        return try await store.read { try $0.first(query)?.decode("size") ?? 0 }
    }
}
