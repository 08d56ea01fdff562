public import Foundation
public import Funding
import JSON

/// A call's summary as lists have it, in JSON that is written already but for the addresses of its pages: the same at every desk, and for as long as
/// the call's state and next deadline are.
public struct WrittenCallSummary: Sendable {
    public let id: Call.ID
    /// The object to where its pages go, by the order of the names, and what follows.
    private let before, after: [UInt8]

    /// - Parameter moment: that its state is computed for.
    public init(_ call: Call, at moment: Date) {
        id = call.id
        let members = CallShape.withoutPages(call, at: moment).members ?? [:]
        // Every call has an id, which comes before, and a title, which comes after.
        before = JSONValue.object(members.filter { $0.key < Self.pages }).bytes.dropLast() + Array(",\"\(Self.pages)\":".utf8)
        after = Array(",".utf8) + JSONValue.object(members.filter { $0.key > Self.pages }).bytes.dropFirst()
    }

    private static let pages = "pages"

    /// Whole.
    public func bytes(links: PageLinks) -> [UInt8] { before + links.value(.call(id)).bytes + after }
}
