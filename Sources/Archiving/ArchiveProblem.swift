/// Something that is wrong with a package.
public enum ArchiveProblem: Sendable, Hashable, CustomStringConvertible {
    /// It is no package, or has lost its end.
    case noPackage
    /// Bytes that belong to no file: something was put in between, or a header was changed.
    case strangeBytes(at: Int)
    /// The list at the end says something else of a file than what stands before it.
    case changedHeader(String)
    case twice(String)
    /// Another content than the sums tell of.
    case changed(String)
    /// The sums, or the manifest, tell of a file that is not there.
    case missing(String)
    /// A file that the sums, or the manifest, do not tell of.
    case added(String)
    case unreadableSums
    case unreadableManifest
    /// The sums and the manifest say different things of a document.
    case contradiction(String)

    public var description: String {
        switch self {
        case .noPackage: "it is no archive package of Utblick's, or its end is missing"
        case .strangeBytes(let place): "at byte \(place) stands something that Utblick did not write"
        case .changedHeader(let name): "what is said of \(name) in the archive's list was changed"
        case .twice(let name): "\(name) is there twice"
        case .changed(let name): "\(name) has been changed: its SHA-256 is not the one in SHA256SUMS"
        case .missing(let name): "\(name) is missing"
        case .added(let name): "\(name) was added: neither SHA256SUMS nor the manifest may know of it"
        case .unreadableSums: "SHA256SUMS cannot be read"
        case .unreadableManifest: "manifest.json cannot be read"
        case .contradiction(let name): "manifest.json and SHA256SUMS say different things of \(name)"
        }
    }
}
