import Foundation
import Funding
import SQLCore

/// A text in its languages as a column: a JSON object of texts by language would lose their order, so it is an array of language and text
/// in turn.
enum StoredText {
    static func value(of text: TextVersions) throws(SQLError) -> SQLValue {
        text.isEmpty ? .text("[]") : try .json(text.versions.flatMap { [$0.language, $0.text] })
    }

    static func text(_ row: SQLRow, _ column: String) throws(SQLError) -> TextVersions {
        let parts = try row.decode(json: column, as: [String?].self)
        return TextVersions(
            stride(from: 0, to: parts.count - 1, by: 2).compactMap { place in
                parts[place + 1].map { TextVersions.Version(language: parts[place], text: $0) }
            })
    }
}
