public import Casework
import Catalogue
public import Funding
import Storage

/// The report that the council is given of a period. The log is told who took it.
public struct ReadCouncilReport: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// So long an application takes where the desk has not said.
    private static let usualDays = 42

    /// - Parameter actor: who reads it, as the log names them.
    public func report(for period: ReportPeriod, by actor: String) async throws -> CouncilReport {
        let (desk, now) = (desk, desk.surroundings.now())
        let today = Day(of: now, in: .stockholm)
        let cases = try await desk.store.write { connection in
            let record = AuditRecord(
                actor: actor, action: "report.read", subject: "desk:\(desk.id)",
                details: ["from": period.first.iso, "to": period.last.iso])
            try AuditStore.append(record, desk: desk.id, at: now, on: connection)
            return try ReportStore.cases(through: min(period.last, today), desk: desk.id, on: connection)
        }
        let municipality = desk.catalogue.municipality
        return CouncilReport(
            cases, in: period, on: today,
            rule: CaseRisk.Rule(daysNeeded: municipality.preparation?.applicationDays ?? Self.usualDays),
            population: municipality.populationFact.flatMap(CouncilReport.Population.init))
    }
}

extension Municipality {
    /// The fact that says how many live there; `nil` where the desk has not said.
    public var populationFact: Fact? { facts.first { $0.key == "population" } }
}

extension CouncilReport.Population {
    fileprivate init?(_ fact: Fact) {
        guard case .number(let number) = fact.value, number >= 1, number < 1e12 else { return nil }
        self.init(count: Int(number), asOf: fact.asOf)
    }
}
