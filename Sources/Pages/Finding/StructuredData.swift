import Foundation
import Funding

/// What a page is about, in the words of schema.org, for search engines. It is data within the page (JSON-LD), which no browser executes.
public struct StructuredData: Sendable, Hashable {
    indirect enum Value: Sendable, Hashable, Encodable {
        case text(String)
        case number(Double)
        case list([Value])
        case object([String: Value])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .list(let values): try container.encode(values)
            case .object(let members): try container.encode(members)
            }
        }
    }

    let value: Value

    /// A thing of a type of schema.org; members without a value are left out.
    init(_ type: String, _ members: [String: Value?]) {
        value = Self.thing(type, members.merging(["@context": .text("https://schema.org")]) { $1 })
    }

    static func thing(_ type: String, _ members: [String: Value?]) -> Value {
        .object(members.compactMapValues { $0 }.merging(["@type": .text(type)]) { $1 })
    }

    /// `nil` for a value that JSON has no words for, of which none is put in here.
    var json: String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension StructuredData.Value {
    /// An address on the web; `nil` for any other, which records may hold too.
    static func address(ifAny text: String?) -> StructuredData.Value? {
        text.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? .text($0) : nil }
    }

    /// An amount in a currency.
    static func money(_ least: Money?, _ most: Money?) -> StructuredData.Value? {
        guard let currency = (most ?? least)?.currency, least.map({ $0.currency == currency }) ?? true else { return nil }
        func number(_ money: Money?) -> StructuredData.Value? { money.map { .number(Double($0.minorUnits) / 100) } }
        guard least != most else {
            return StructuredData.thing("MonetaryAmount", ["currency": .text(currency.rawValue), "value": number(most)])
        }
        return StructuredData.thing(
            "MonetaryAmount", ["currency": .text(currency.rawValue), "minValue": number(least), "maxValue": number(most)])
    }
}
