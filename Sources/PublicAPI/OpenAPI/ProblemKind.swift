/// A kind of problem that the interface may answer with (RFC 9457). The server knows which there are.
public struct ProblemKind: Sendable, Hashable {
    /// Its name in addresses: `invalid-parameter`.
    public let slug: String
    /// Of HTTP.
    public let status: Int
    /// In English, the same for every problem of the kind.
    public let title: String

    public init(slug: String, status: Int, title: String) {
        self.slug = slug
        self.status = status
        self.title = title
    }

    /// What a problem's `type` is: the place on the page on the interface where the kind is described.
    /// - Parameter origin: what the site's whole addresses begin with.
    public func address(at origin: String) -> String { "\(origin)/api#\(slug)" }
}
