/// Why a follower does not want to hear of a call again.
public enum DismissalReason: String, Sendable, Hashable, Codable, CaseIterable {
    case wrongPlace = "place"
    case wrongSubject = "subject"
    case wrongSize = "size"
    case notNow = "later"
    case other
}
