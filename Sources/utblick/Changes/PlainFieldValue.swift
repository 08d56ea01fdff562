import Funding

/// A call's value before or after a change as plain JSON: a text, a day, a list of texts, or an object.
struct PlainFieldValue: Encodable {
    private let value: CallFieldChange.Value

    init(_ value: CallFieldChange.Value) {
        self.value = value
    }

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
