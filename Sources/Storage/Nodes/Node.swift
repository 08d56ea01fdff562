/// A process that serves the database, beside others that may do the same.
public struct Node: Sendable, Hashable, Identifiable {
    /// Unlike that of any other, also of an earlier process on the same machine.
    public let id: String
    /// The newest migration that its program knows.
    public let program: Int
    /// What its catalogue's calls are known by.
    public let catalogue: String

    public init(id: String, program: Int, catalogue: String) {
        self.id = id
        self.program = program
        self.catalogue = catalogue
    }
}
