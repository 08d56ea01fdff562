public import Foundation

/// A calendar file that goes with a message, as `text/calendar`.
public struct CalendarPart: Sendable, Hashable {
    /// The file in RFC 5545's form, UTF-8; it arrives to the octet.
    public let file: Data
    /// The file's own `METHOD`, such as `PUBLISH` or `CANCEL`.
    public let method: String
    /// The name that a reader saves it under; only letters a–z, digits, `.`, `-` and `_` are kept.
    public let fileName: String

    public init(file: Data, method: String = "PUBLISH", fileName: String = "utblick.ics") {
        self.file = file
        self.method = method
        self.fileName = fileName
    }
}
