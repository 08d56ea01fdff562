import Foundation
import Funding
import SQLCore

/// Writes calls that are new or differ from the stored ones, with the history of what that changed.
struct CallWriting {
    let now: Date
    let connection: any SQLConnection

    /// - Parameter marks: of those that are stored.
    /// - Returns: what became of each; lists and searches must be brought up to date for those that are not unchanged.
    func write(_ facts: [CallFacts], marks: [Call.ID: CallMark]) throws(SQLError) -> [Call.ID: CallStore.Outcome] {
        var outcomes: [Call.ID: CallStore.Outcome] = [:]
        let different = facts.filter { facts in
            marks[facts.call.id].map { $0.digest != facts.digest || $0.isWithdrawn } ?? true
        }
        let stored = try CallStore.calls(different.map(\.call.id).filter { marks[$0] != nil }, within: .everyDesk, on: connection)
        let earlier = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
        for facts in facts { outcomes[facts.call.id] = .unchanged }
        for facts in different {
            let id = facts.call.id
            outcomes[id] = earlier[id] == nil ? .inserted : .updated
            try write(facts, earlier: earlier[id], lastSeenBefore: marks[id]?.lastSeenAt)
        }
        return outcomes
    }

    private func write(_ facts: CallFacts, earlier: Call?, lastSeenBefore: Date?) throws(SQLError) {
        let fields = earlier.map { facts.call.changes(since: $0) } ?? []
        let kind: CallChange.Kind? =
            if let earlier { earlier.withdrawnAt != nil ? .returned : fields.isEmpty ? nil : .changed } else { .appeared }
        let version = try facts.write(asChange: kind != nil, at: now, on: connection)
        guard let kind else { return }
        try CallChangeStore.record(
            kind, of: facts.call.id, version: version, fields: fields, lastSeenBefore: lastSeenBefore, at: now, on: connection)
    }
}
