import Foundation
import Hummingbird

extension Request {
    /// The tags of what the sender has already, in `If-None-Match`; empty where it names none.
    var knownTags: [String] {
        headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Whether the sender has what a tag stands for (RFC 9110, 13.1.2: compared weakly).
    func knows(tag: String) -> Bool {
        func opaque(_ tag: String) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...] }
        return knownTags.contains { $0 == "*" || opaque($0) == opaque(tag) }
    }
}
