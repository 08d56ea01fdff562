public import Funding

/// One field that changed in a call, or that a call came or went.
public struct PublishedChange: Sendable {
    let change: CallChange
    /// `nil` where the call came or went.
    let field: CallFieldChange?
    /// Where the call comes from.
    let source: Source
    /// Whether the call is in the editors' own words.
    let isOwn: Bool

    /// A row for each field; one for what came or went.
    public static func rows(of change: CallChange, in call: Call) -> [PublishedChange] {
        let fields: [CallFieldChange?] = change.fields.isEmpty ? [nil] : change.fields
        return fields.map { PublishedChange(change: change, field: $0, source: call.source, isOwn: call.origin == .catalogue) }
    }
}
