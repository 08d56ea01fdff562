public import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
public import Storage

/// Changes what is known of the project that a case has become; its obligations follow.
public struct ChangeProject: Sendable {
    public enum Outcome: Sendable, Hashable {
        case changed
        case refused([ProjectProblem])
        /// Somebody else has changed it since; how it is now.
        case overtaken(StoredProject)
        /// The case has not been granted, and is no project.
        case notGranted
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter version: the one that the changer has seen; 0 where there was nothing.
    public func change(
        _ id: CaseFile.ID, from version: Int, to typed: GrantedProject, by member: StaffMember
    ) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            let facts = try typed.tidied.filled(in: desk, on: connection)
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection) else { return .missing }
            let thread = CaseThread(
                try CaseStepStore.steps(of: id, desk: desk.id, on: connection), decidedBy: desk.catalogue.municipality.decidingBodies)
            guard ObligationPlan.Ground(facts.days, thread: thread).approved != nil, thread.stage != .disposed else { return .notGranted }
            let problems = facts.problems(financing: thread.financing, in: desk)
            guard problems.isEmpty else { return .refused(problems) }
            let before = try CaseProjectStore.project(of: id, desk: desk.id, on: connection)
            // The same form sent twice, or nothing changed.
            if before.facts == facts { return .changed }
            let isKept = try CaseProjectStore.set(
                facts, of: id, desk: desk.id, from: version, by: member.actor, at: now, on: connection)
            guard isKept else { return .overtaken(before) }
            let names = before.facts.differences(from: facts).joined(separator: " ")
            try desk.log("project.change", id, by: member, ["fields": names], at: now, on: connection)
            try desk.followObligations(of: id, by: member, at: now, on: connection)
            try desk.reindex(id, on: connection)
            return .changed
        }
    }
}

extension GrantedProject {
    /// As it is kept: numbers and countries written one way, without spaces around names.
    fileprivate var tidied: GrantedProject {
        var facts = self
        func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
        facts.accountCode = trimmed(accountCode)
        facts.partners = partners.map { partner in
            ProjectPartner(
                name: trimmed(partner.name), number: ProjectPartner.number(of: partner.number) ?? trimmed(partner.number),
                role: partner.role, country: trimmed(partner.country).uppercased(), budget: partner.budget)
        }
        if budget?.years.isEmpty == true { facts.budget = nil }
        return facts
    }

    /// With what the register knows of partners that are named as there and have no number.
    fileprivate func filled(in desk: Desk, on connection: any SQLConnection) throws(SQLError) -> GrantedProject {
        var facts = self
        facts.partners = try partners.map { partner throws(SQLError) in
            let country = partner.country.isEmpty ? nil : AreaCode(partner.country)
            guard partner.number.isEmpty, let known = try desk.known(named: partner.name, in: country, on: connection) else {
                return partner
            }
            let number = known.organisationNumber?.rawValue ?? known.pic?.rawValue ?? known.vatNumber?.rawValue ?? ""
            return ProjectPartner(
                name: known.name, number: number, role: partner.role,
                country: partner.country.isEmpty ? known.country?.rawValue ?? "" : partner.country, budget: partner.budget)
        }
        return facts
    }

    /// The names of what differs, for the log, which holds no content.
    fileprivate func differences(from other: GrantedProject) -> [String] {
        let parts: [(String, Bool)] = [
            ("start", start == other.start), ("end", end == other.end), ("accountCode", accountCode == other.accountCode),
            ("partners", partners == other.partners), ("budget", budget == other.budget), ("indicators", indicators == other.indicators),
            ("afterwards", afterwards == other.afterwards), ("publicity", publicity == other.publicity), ("terms", terms == other.terms),
        ]
        return parts.filter { !$0.1 }.map(\.0)
    }
}
