import Foundation
import Funding

/// The sentences of a topic's two sections on who may take part.
struct PortalSections {
    let countries: [String]
    let others: [String]
    private let plain: String

    init(_ text: CallText) {
        plain = Self.withoutFootnotes(text.lines)
        let headings = Self.headings(in: plain)
        var countries: [String] = []
        var others: [String] = []
        for (place, heading) in headings.enumerated() {
            let end = place + 1 < headings.count ? headings[place + 1].range.lowerBound : plain.endIndex
            switch heading.kind {
            case .countries: countries += PortalSentences.sentences(of: plain[heading.range.upperBound..<end])
            case .others: others += PortalSentences.sentences(of: plain[heading.range.upperBound..<end])
            case .rest: continue
            }
        }
        self.countries = countries
        self.others = others
    }

    /// The first sentence of all that says where conditions are described, for topics that say nothing under the two headings.
    var pointer: String? {
        PortalSentences.sentences(of: plain[...]).first { $0.localizedCaseInsensitiveContains("described in") }
    }

    private enum Kind {
        case countries, others, rest
    }

    /// The headings of the sections, whichever way their capitals are written.
    private static let names: [(name: String, kind: Kind)] = [
        ("Eligible countries", .countries), ("Other eligible conditions", .others), ("Other eligibility conditions", .others),
        ("Financial and operational capacity", .rest), ("Evaluation and award", .rest), ("Legal and financial set-up", .rest),
    ]

    /// Headings with their numbers, "2. Eligible Countries"; often without a space or an end of line after them.
    private static func headings(in text: String) -> [(range: Range<String.Index>, kind: Kind)] {
        var found: [(range: Range<String.Index>, kind: Kind)] = []
        for (name, kind) in names {
            var rest = text.startIndex..<text.endIndex
            while let range = text.range(of: name, options: .caseInsensitive, range: rest) {
                rest = range.upperBound..<text.endIndex
                if let number = number(endingIn: text[..<range.lowerBound]) { found.append((number..<range.upperBound, kind)) }
            }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Where the number begins that a text ends with: "2." or "5a. ".
    private static func number(endingIn text: Substring) -> String.Index? {
        var rest = text
        if rest.last?.isWhitespace == true { rest.removeLast() }
        guard rest.popLast() == "." else { return nil }
        if let letter = rest.last, "abc".contains(letter) { rest.removeLast() }
        guard let digit = rest.last, "123456".contains(digit) else { return nil }
        return rest.index(before: rest.endIndex)
    }

    /// Footnotes stand in the text as `[[…]]`.
    private static func withoutFootnotes(_ text: String) -> String {
        var kept = ""
        var rest = text[...]
        while let start = rest.range(of: "[["), let end = rest.range(of: "]]", range: start.upperBound..<rest.endIndex) {
            kept += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return kept + rest
    }
}

extension CallText {
    /// A block a line; a line that ends with a colon runs on into the next.
    fileprivate var lines: String {
        blocks.reduce(into: "") { text, block in
            let line =
                switch block {
                case .heading(let words), .paragraph(let words): words
                case .list(let items): items.joined(separator: " ")
                }
            text += (text.isEmpty ? "" : text.hasSuffix(":") ? " " : "\n") + line
        }
    }
}
