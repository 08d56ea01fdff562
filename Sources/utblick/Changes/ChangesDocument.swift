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
        let before: ValuePart?
        let after: ValuePart?
    }

    /// A value as plain JSON: a text, a day, a list of texts, or an object.
    struct ValuePart: Encodable {
        let value: CallFieldChange.Value

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch value {
            case .words(let text): try container.encode(text)
            case .list(let items): try container.encode(items)
            case .day(let day): try container.encode(day.iso)
            case .deadlines(let deadlines): try container.encode(deadlines)
            case .budget(let budget): try container.encode(budget)
            case .grant(let grant): try container.encode(grant)
            case .status(let status): try container.encode(status)
            case .text(let text): try container.encode(text.plain)
            }
        }
    }

    init(_ changes: [(change: CallChange, call: Call)]) {
        self.changes = changes.map { change, call in
            Part(
                id: change.id, call: call.id.rawValue, identifier: call.identifier, version: change.version, kind: change.kind,
                seenAt: change.seenAt, lastSeenBefore: change.lastSeenBefore,
                fields: change.fields.map { field in
                    FieldPart(
                        field: field.field, before: field.before.map(ValuePart.init), after: field.after.map(ValuePart.init))
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
