public import Funding
public import SQLCore

/// A call with what was seen to happen to it.
public struct FollowedCall: Sendable, Hashable {
    /// Without its texts.
    public let call: Call
    public let sighting: CallSighting
    /// Every change, the latest first; without the old and new values of long texts.
    public let changes: [CallChange]
}

extension CallStore {
    /// These calls with their histories, in the order of `ids`.
    public static func followed(
        _ ids: [Call.ID], within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> [FollowedCall] {
        guard !ids.isEmpty else { return [] }
        let sightings = try sightings(of: ids, within: scope, on: connection)
        let changes = try CallChangeStore.changes(of: ids, within: scope, texts: .leftOut, on: connection)
        return try outlines(ids, within: scope, on: connection).compactMap { call in
            sightings[call.id].map { FollowedCall(call: call, sighting: $0, changes: changes[call.id] ?? []) }
        }
    }
}
