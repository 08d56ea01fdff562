public import Foundation

/// What an importer reads: a file on disk, or bytes that have been fetched.
public enum ImportInput: Sendable, Hashable {
    case file(URL)
    case bytes(Data, name: String)

    /// The name that messages use; never a whole path.
    public var name: String {
        switch self {
        case .file(let file): file.lastPathComponent
        case .bytes(_, let name): name
        }
    }
}
