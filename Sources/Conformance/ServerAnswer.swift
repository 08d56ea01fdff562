public import Foundation

/// What a server answers, whatever it is.
public struct ServerAnswer: Sendable, Hashable {
    public let status: Int
    /// The media type as it was sent; empty where there is none.
    public let mediaType: String
    public let body: Data

    public init(status: Int, mediaType: String, body: Data) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
    }
}
