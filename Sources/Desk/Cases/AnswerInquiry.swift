public import Casework
public import Storage

/// Answers somebody who asked: they read it by their private link, and get it by e-mail where a mail server is set up.
public struct AnswerInquiry: Sendable {
    public enum Outcome: Sendable, Hashable {
        case answered
        case wrong([CaseProblem])
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter formKey: what came with the form: the same form sent twice answers once.
    public func answer(_ id: CaseFile.ID, _ text: String, by member: StaffMember, formKey: [UInt8]) async throws -> Outcome {
        var problems = CaseProblem.of(text, in: .answer, limit: 20_000)
        if text.isBlank { problems.append(.empty(.answer)) }
        guard problems.isEmpty else { return .wrong(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard try CaseStepStore.hold(id, desk: desk.id, on: connection),
                try CaseStore.file(id, desk: desk.id, on: connection)?.stage != .disposed
            else { return .missing }
            let isNew = try CaseAnswerStore.add(
                text, to: id, desk: desk.id, formKey: formKey, by: member.actor, at: now, on: connection)
            guard isNew else { return .answered }
            try AnswerLetterStore.add(answerTo: id, desk: desk.id, at: now, on: connection)
            try desk.log("case.answer", id, by: member, at: now, on: connection)
            try desk.reindex(id, on: connection)
            return .answered
        }
    }
}

/// What whoever asked may read of the desk's answers.
public struct ReadAnswers: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func answers(to inquiry: Inquiry) async throws -> [CaseAnswer] {
        let desk = desk.id
        return try await self.desk.store.read { try CaseAnswerStore.answers(toInquiry: inquiry.id, desk: desk, on: $0) }
    }
}
