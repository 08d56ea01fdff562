public import Funding

/// One call as an official source gives it, read into Utblick's terms, with the source's own record beside it.
public struct CallRecord: Sendable, Hashable {
    public let call: Call
    /// The source's own key for the record, the same at every import: `51050034TOPICSen`.
    public let reference: String
    /// The official name of the programme, also where Utblick's catalogue has no such programme.
    public let programmeName: String?
    /// The source's record as it was received, JSON text.
    public let rawJSON: String
    /// Changes when, and only when, the content of `call` changes; the time of fetching plays no part.
    public let digest: String

    public init(call: Call, reference: String, programmeName: String?, rawJSON: String, digest: String) {
        self.call = call
        self.reference = reference
        self.programmeName = programmeName
        self.rawJSON = rawJSON
        self.digest = digest
    }
}
