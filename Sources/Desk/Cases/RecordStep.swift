public import Casework
import Catalogue
import Funding
public import Storage

/// Takes a case a step further, or puts a step right.
public struct RecordStep: Sendable {
    public enum Outcome: Sendable, Hashable {
        case recorded
        case refused(CaseThread.Refusal)
        case wrong([CaseProblem])
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameters:
    ///   - corrected: the number of the step that it stands in the place of; `nil` for a new one.
    ///   - formKey: what came with the form: the same form sent twice records one step.
    public func record(
        _ step: CaseStep, correcting corrected: Int? = nil, in id: CaseFile.ID, by member: StaffMember, formKey: [UInt8]
    ) async throws -> Outcome {
        let problems =
            CaseProblem.of(step.text, in: .text, limit: 10_000) + CaseProblem.of(step.diaryNumber ?? "", in: .diaryNumber, limit: 60)
        guard problems.isEmpty else { return .wrong(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        let (bodies, today) = (desk.catalogue.municipality.decidingBodies, Day(of: now, in: .stockholm))
        return try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection) else { return .missing }
            if try CaseStepStore.isRecorded(formKey: formKey, desk: desk.id, on: connection) { return .recorded }
            let steps = try CaseStepStore.steps(of: id, desk: desk.id, on: connection)
            var thread = CaseThread(steps, decidedBy: bodies)
            // Disposal is agreed on by two, and nothing is put into a case that has been disposed of.
            guard step.kind != .disposal, thread.stage != .disposed else { return .refused(.notFrom(thread.stage)) }
            do throws(CaseThread.Refusal) {
                if let corrected {
                    guard let place = steps.standing.firstIndex(where: { $0.number == corrected }) else { throw .nothingToCorrect }
                    try thread.correct(place, with: step, on: today)
                } else {
                    try thread.add(step, on: today)
                }
            } catch {
                return .refused(error)
            }
            try CaseStepStore.record(
                step, correcting: corrected, in: id, desk: desk.id, leadingTo: thread.stage, formKey: formKey, by: member.actor, at: now,
                on: connection)
            var details = ["kind": step.kind.rawValue, "stage": thread.stage.rawValue]
            if let corrected { details["corrects"] = String(corrected) }
            try desk.log("case.step", id, by: member, details, at: now, on: connection)
            try desk.followObligations(of: id, by: member, at: now, on: connection)
            try desk.reindex(id, on: connection)
            return .recorded
        }
    }
}
