public import Casework
import Catalogue
import Foundation
import Funding
public import Storage

/// Fills a desk with examples and takes them away again. The examples go through the use cases that people's own cases go through, each with
/// the days that it is said to have happened.
public struct Demonstration: Sendable {
    public enum Outcome: Sendable, Hashable {
        /// So many cases are there now.
        case filled(Int)
        /// They are there already.
        case already(Int)
        /// The desk has so many cases of its own, and nobody has said that the examples may stand beside them.
        case occupied(Int)
    }

    /// Why an example could not be made: the program's own fault.
    public struct Fault: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter isBeside: whether the desk may have cases of its own.
    public func fill(beside isBeside: Bool) async throws -> Outcome {
        let counts = try await counts()
        if counts.examples > 0 { return .already(counts.examples) }
        if counts.others > 0, !isBeside { return .occupied(counts.others) }
        try await log("demo.fill")
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        let owner = try await BrowseCases(desk).activeMembers().first { $0.roles.contains(.coordinator) }?.number
        let writer = DemonstrationWriter(catalogue: desk.catalogue, today: today)
        let cases = writer.cases
        do {
            var ids: [String: CaseFile.ID] = [:]
            for example in cases {
                ids[String(example.content.title.dropFirst(DemonstrationCase.mark.count))] = try await play(
                    example, until: today, for: owner)
            }
            try await playNetworks(writer, cases: ids)
        } catch {
            // Some of a year would look like all of it the next time.
            _ = try? await remove()
            throw error
        }
        return .filled(cases.count)
    }

    /// - Returns: how many cases are gone.
    public func remove() async throws -> Int {
        let (desk, now) = (desk, desk.surroundings.now())
        let (id, folder) = (desk.id, desk.surroundings.documents)
        let removed = try await desk.store.write { connection in
            let removal = try DemonstrationStore.remove(desk: id, mark: DemonstrationCase.mark, on: connection)
            try Self.removeFromNetworks(of: desk, at: now, on: connection)
            for digest in removal.digests where try !CaseDocumentStore.isNeeded(digest: digest, desk: id, on: connection) {
                try folder.remove(digest, of: id)
            }
            return removal.cases
        }
        if removed > 0 { try await log("demo.remove") }
        return removed
    }

    public func counts() async throws -> DemonstrationStore.Counts {
        let id = desk.id
        return try await desk.store.read { try DemonstrationStore.counts(desk: id, on: $0) }
    }

    private func play(_ example: DemonstrationCase, until today: Day, for owner: Int?) async throws -> CaseFile.ID {
        let (member, opening) = (StaffMember.demonstration, standing(on: example.opened))
        let outcome = try await OpenCase(opening, isDemonstration: true).open(
            example.content, by: member, formKey: desk.surroundings.makeSecret())
        guard case .opened(let id) = outcome else { throw Fault(description: "\(example.content.title): \(outcome)") }
        let taker = example.isTaken ? owner : nil
        let given = try await ChangeCase(opening).assign(
            id, to: taker, note: "", by: member, formKey: desk.surroundings.makeSecret())
        guard given == .changed else { throw Fault(description: "\(example.content.title): \(given)") }
        if let answer = example.answer {
            let day = standing(on: example.opened.adding(days: 2))
            _ = try await AnswerInquiry(day).answer(id, answer, by: member, formKey: desk.surroundings.makeSecret())
        }
        for step in example.steps where step.day <= today {
            let recorded = try await RecordStep(standing(on: step.day)).record(
                step, in: id, by: member, formKey: desk.surroundings.makeSecret())
            guard recorded == .recorded else {
                throw Fault(description: "\(example.content.title), \(step.kind.rawValue): \(recorded)")
            }
            guard step.kind == .approval, let project = example.project else { continue }
            let changed = try await ChangeProject(standing(on: step.day)).change(id, from: 0, to: project, by: member)
            guard changed == .changed else { throw Fault(description: "\(example.content.title): \(changed)") }
        }
        for done in example.done where done.day <= today { try await fulfil(done, of: id) }
        return id
    }

    /// Marks an obligation as done on the day that an example says. One that the desk's rules do not ask for is passed over.
    private func fulfil(_ done: DemonstrationCase.Done, of id: CaseFile.ID) async throws {
        let desk = desk.id
        let owed = try await self.desk.store.read { try ObligationStore.obligations(of: id, desk: desk, on: $0) }
        guard let owed = owed.first(where: { $0.entry.obligation.key == Obligation.Key(done.kind) }) else { return }
        let outcome = try await KeepObligations(standing(on: done.day)).fulfil(owed.id, note: done.note, by: .demonstration)
        guard outcome == .done else { throw Fault(description: "\(done.kind.rawValue): \(outcome)") }
    }

    /// The desk at ten in the morning of a day.
    func standing(on day: Day) -> Desk { desk.standing(at: day.instant(hour: 10, in: .stockholm)) }

    private func log(_ action: String) async throws {
        let (id, now) = (desk.id, desk.surroundings.now())
        let record = AuditRecord(actor: "command", action: action, subject: "desk:\(id)")
        try await desk.store.write { try AuditStore.append(record, desk: id, at: now, on: $0) }
    }
}

extension StaffMember {
    /// Who does what examples show: nobody, so that nothing is said of a person. No account has the number.
    public static let demonstration = StaffMember(number: 0, name: "Exempel", roles: [.coordinator])
}
