import Foundation
import Funding

/// The answer of `utblick changes --format json`; `docs/history.md` describes it.
struct ChangesDocument: Encodable {
    let changes: [Part]

    struct Part: Encodable {
        let id: Int64
        let call: String
        let identifier: String
        let version: Int
        let kind: CallChange.Kind
        let seenAt: Date
        let lastSeenBefore: Date?
        let fields: [FieldPart]
    }

    struct FieldPart: Encodable {
        let field: CallFieldChange.Field
        let before: PlainFieldValue?
        let after: PlainFieldValue?
    }

    init(_ changes: [(change: CallChange, call: Call)]) {
        self.changes = changes.map { change, call in
            Part(
                id: change.id, call: call.id.rawValue, identifier: call.identifier, version: change.version, kind: change.kind,
                seenAt: change.seenAt, lastSeenBefore: change.lastSeenBefore,
                fields: change.fields.map { field in
                    FieldPart(
                        field: field.field, before: field.before.map(PlainFieldValue.init), after: field.after.map(PlainFieldValue.init))
                })
        }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
