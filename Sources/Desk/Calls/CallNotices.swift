public import Funding
import Storage

/// What its source has said about a call since it was published.
public struct CallNotices: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The newest first.
    public func notices(of call: Call.ID) async throws -> [CallNotice] {
        try await desk.store.readAllowingDelay { try CallNoticeStore.notices(of: call, on: $0) }
    }
}
