public import Foundation
public import Funding

/// What the Commission has said about a topic or its call since it was published, in the Commission's words.
public struct PortalNotice: Sendable, Hashable {
    /// The day that it was approved, in Brussels; `nil` where the portal gives none that can be read.
    public let approved: Day?
    /// When it was last changed; `nil` where the portal does not tell, or gives only a day.
    public let changedAt: Date?
    public let text: CallText
}
