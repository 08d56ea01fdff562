public import Casework
public import Foundation

/// A partner request as it is kept. It describes itself without personal data.
public struct StoredPartnerRequest: Sendable, Hashable, Identifiable {
    public typealias ID = Int64

    public let id: ID
    public let request: PartnerRequest
    public let state: PartnerRequest.State
    /// What has become of it, the first first; at least one.
    public let history: [PartnerRequestEvent]
    /// The reference and title of its case.
    public let caseName: (reference: String, title: String)?
    /// Counts its changes, so that nobody overwrites what they have not seen.
    public let version: Int
    public let changedAt: Date

    public static func == (left: StoredPartnerRequest, right: StoredPartnerRequest) -> Bool {
        left.id == right.id && left.request == right.request && left.history == right.history && left.version == right.version
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension StoredPartnerRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "partner request \(id)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Which partner requests a list shows.
public struct PartnerRequestFilter: Sendable, Hashable {
    public var direction: PartnerRequest.Direction?
    public var state: PartnerRequest.State?

    public init(direction: PartnerRequest.Direction? = nil, state: PartnerRequest.State? = nil) {
        self.direction = direction
        self.state = state
    }
}
