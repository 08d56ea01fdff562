import Foundation
import Funding
import Storage

extension CallRecord {
    /// The same record with every deadline moved.
    func moving(days: Int) -> CallRecord {
        let moved = call.deadlines.map { deadline in
            Deadline(
                instant: deadline.instant + Double(days) * 86_400, timeZone: deadline.timeZone, stage: deadline.stage,
                precision: deadline.precision)
        }
        let later = Call(
            id: call.id, origin: call.origin, identifier: call.identifier, callIdentifier: call.callIdentifier, programme: call.programme,
            title: call.title, text: call.text, conditions: call.conditions, callTitle: call.callTitle, keywords: call.keywords,
            typeOfAction: call.typeOfAction, opens: call.opens, deadlines: moved, budget: call.budget, grant: call.grant,
            statedStatus: call.statedStatus, link: call.link, source: call.source, fetchedAt: call.fetchedAt)
        return CallRecord(call: later, sourceRecord: sourceRecord, sourceChangedAt: sourceChangedAt)
    }
}
