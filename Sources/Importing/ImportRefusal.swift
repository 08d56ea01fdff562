/// Why an input was not read to its end. The batches that came before stay.
public struct ImportRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, or the file in an archive: `cordis.zip: project.csv`.
    public let place: String
    public let reason: String

    public init(place: String, reason: String) {
        self.place = place
        self.reason = reason
    }

    public var description: String { "\(place): \(reason)" }
}
