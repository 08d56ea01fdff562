import Foundation

/// Why a package could not be made or looked at; not what is wrong with one.
public struct ArchiveFault: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    static func system(_ what: String, _ number: Int32) -> ArchiveFault {
        ArchiveFault("\(what): \(String(cString: strerror(number))).")
    }
}
