import Casework
import Foundation
import Funding
import SQLCore

/// What the cases of a growing database hold, by how far each has come: the remainder of its number by five.
enum GrowingCaseContent {
    static let stages = ["inquiry", "draft", "submitted", "running", "archived"]
    /// Those that have been granted money, by that remainder.
    static let granted = 3...4
    static let stepsOfCase = 10
    static let obligationsOfProject = 50

    /// The ten steps of a case, in their order.
    static func steps(of stage: Int) throws -> [CaseStep] {
        let plan = try FinancingPlan(
            currency: .krona,
            years: [2025, 2026, 2027].map {
                .init(year: $0, cost: 1_000_000_00, shares: [.grant: 600_000_00, .ownCash: 300_000_00, .ownKind: 100_000_00])
            })
        func day(_ month: Int) -> Day { Day(year: 2026, month: month, day: 3) ?? Day(of: Date(), in: .stockholm) }
        let claim = Money(minorUnits: 150_000_00, currency: .krona)
        let way: [[CaseStep]] = [
            [],
            [
                CaseStep(.fundCheck, on: day(1), text: "Programmet passar."), CaseStep(.preStudy, on: day(1), hours: 12_00),
                CaseStep(.decision, on: day(2), diaryNumber: "KS/2026:1", body: "board", outcome: .yes, financing: plan),
                CaseStep(.draft, on: day(2), hours: 40_00),
            ],
            [CaseStep(.submission, on: day(3))],
            [
                CaseStep(.approval, on: day(5), financing: plan), CaseStep(.start, on: day(6)),
                CaseStep(.paymentClaim, on: day(9), amount: claim), CaseStep(.payment, on: day(10), amount: claim),
            ],
            [CaseStep(.archiving, on: day(11))],
        ]
        let steps = way.prefix(stage + 1).flatMap { $0 }
        return steps + (steps.count..<stepsOfCase).map { _ in CaseStep(.note, on: day(11), text: "Möte med partner") }
    }

    /// A table `steps` with the columns `stage`, `place`, `kind`, `day` and `content`.
    static func stepTable() throws -> SQL {
        let rows = try stages.indices.flatMap { stage in
            try steps(of: stage).enumerated().map { place, step -> SQL in
                """
                SELECT \(stage) AS stage, \(place + 1) AS place, CAST(\(step.kind) AS text) AS kind, CAST(\(step.day) AS text) AS day,
                    CAST(\(try json(step)) AS text) AS content
                """
            }
        }
        return "(\(rows.joined(" UNION ALL "))) AS steps"
    }

    static func project() throws -> String {
        try json(
            GrantedProject(
                start: Day(year: 2026, month: 6, day: 3), end: Day(year: 2028, month: 6, day: 2),
                partners: (1...4).map { ProjectPartner(name: "Partner \($0)", country: "FI") },
                indicators: [ProjectIndicator(name: "Deltagare", unit: "personer", target: 300_00, outcome: 120_00, goal: "growth")],
                afterwards: "Det som byggts upp sköts av förvaltningen.", publicity: [.website]))
    }

    static func goals() throws -> String { try json([GoalTie(goal: "growth", how: "Fler arbeten i kommunen.")]) }

    /// When an obligation is due, two months after the one before it; the first in January 2022.
    static let due: SQL =
        """
        CAST(2022 + (place - 1) / 6 AS text) || CASE (place - 1) % 6 WHEN 0 THEN '-01' WHEN 1 THEN '-03' WHEN 2 THEN '-05' WHEN 3 THEN '-07'
            WHEN 4 THEN '-09' ELSE '-11' END || '-15'
        """

    /// Its kind: most are reports and claims.
    static let kind: SQL =
        "CASE place % 5 WHEN 4 THEN 'own' WHEN 1 THEN 'paymentClaim' WHEN 3 THEN 'paymentClaim' ELSE 'progressReport' END"

    /// Those of projects that have ended, and what was due before the summer of 2026; one project in fifty is late with its last.
    static let isFulfilled: SQL = "(n % 5 = 4 OR place < 27 OR (place < 30 AND n % 50 <> 3))"

    static func json(_ value: some Encodable) throws -> String { String(decoding: try JSONEncoder().encode(value), as: UTF8.self) }
}
