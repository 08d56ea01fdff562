/// How a run of a source ended.
public enum SourceEnding: Sendable, Hashable {
    /// Its data is in, as the importer has noted in `ImportRunStore`.
    case good
    /// It was fetched and not let in.
    case heldBack(reason: String)
    case failed
    /// It was broken off before its end, which says nothing of the source.
    case cancelled
}
