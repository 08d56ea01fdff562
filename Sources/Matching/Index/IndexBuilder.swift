public import Foundation
import Funding
public import Language

/// Builds the immutable index of a collection, document by document.
///
/// The order in which documents are added makes no difference: the index holds them sorted by their ids.
public struct IndexBuilder {
    struct Document {
        let id: String
        let programme: String
        let dates: IndexDocument.Dates
        /// In words, by field.
        let lengths: [Int]
        /// Its places in `occurrences`.
        let occurrences: Range<Int>
    }

    /// How often a term stands in each field of one document.
    struct Occurrence {
        let term: UInt32
        var counts: SIMD4<UInt16>
    }

    struct Term {
        let key: String
        /// The form that stands for the term on pages.
        var shown: String
    }

    /// The document that a term was last met in, from 1, and where in `occurrences`.
    private struct Meeting {
        var document = 0
        var place = 0
    }

    struct ExtraSection {
        let name: UInt64
        /// 0 for bytes that belong to no document.
        let bytesPerDocument: Int
        let bytes: [UInt8]
    }

    static let fieldCount = IndexDocument.Field.allCases.count

    private let words: WordAnalysis
    private let vectors: WordVectors?
    let weighting: FieldWeighting
    private(set) var terms: [Term] = []
    private(set) var documents: [Document] = []
    private(set) var occurrences: [Occurrence] = []
    private(set) var extraSections: [ExtraSection] = []
    private var meetings: [Meeting] = []
    private var termsByKey: [String: UInt32] = [:]
    /// The terms of pairs by the terms of their words, and the other way round.
    private var pairs: [UInt64: UInt32] = [:]
    private var wordsOfPair: [(pair: UInt32, first: UInt32, second: UInt32)] = []
    private var swedish = SurfaceTable()
    private var english = SurfaceTable()

    /// - Parameter vectors: gives every document its direction among meanings; `nil` for collections that are found by words alone.
    public init(words: WordAnalysis, vectors: WordVectors? = nil, weighting: FieldWeighting = FieldWeighting()) {
        self.words = words
        self.vectors = vectors
        self.weighting = weighting
    }

    public mutating func add(_ document: IndexDocument) {
        let start = occurrences.count
        var lengths = [Int](repeating: 0, count: Self.fieldCount)
        for passage in document.passages {
            var text = passage.text
            lengths[passage.field.rawValue] += text.withUTF8 { add($0, passage.language, field: passage.field.rawValue) }
        }
        documents.append(
            Document(
                id: document.id, programme: document.programme, dates: document.dates, lengths: lengths,
                occurrences: start..<occurrences.count))
    }

    /// Adds a section of a fixed number of bytes for each document, such as its word vector; the reader finds it by `SearchIndex.rows(named:)`.
    ///
    /// - Parameters:
    ///   - name: one to eight ASCII characters, other than those of `IndexLayout.Section`.
    ///   - rows: the bytes of all documents in the order they were added; they are sorted with them.
    /// - Returns: `false`, and nothing is added, where the name will not do or the bytes are not as many as the documents ask for.
    public mutating func addSection(named name: String, bytesPerDocument: Int, rows: [UInt8]) -> Bool {
        guard bytesPerDocument > 0, rows.count == bytesPerDocument * documents.count else { return false }
        return addSection(named: name, bytesPerDocument: bytesPerDocument, bytes: rows)
    }

    /// Adds a section of bytes that belong to no document; the reader finds it by `SearchIndex.section(named:)`.
    public mutating func addSection(named name: String, bytes: [UInt8]) -> Bool {
        addSection(named: name, bytesPerDocument: 0, bytes: bytes)
    }

    private mutating func addSection(named name: String, bytesPerDocument: Int, bytes: [UInt8]) -> Bool {
        guard let packed = IndexLayout.packed(name), IndexLayout.Section(rawValue: name) == nil,
            !extraSections.contains(where: { $0.name == packed })
        else { return false }
        extraSections.append(ExtraSection(name: packed, bytesPerDocument: bytesPerDocument, bytes: bytes))
        return true
    }

    /// The finished index as bytes.
    ///
    /// - Parameter fingerprint: tells later whether the collection has changed since.
    public func build(fingerprint: UInt64) -> Data {
        var whole = self
        whole.showPairs()
        if let vectors { whole.addMeanings(vectors) }
        return IndexWriter(whole).data(fingerprint: fingerprint)
    }

    // MARK: Words

    /// Notes the words of one passage and returns how many there are.
    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ language: Language, field: Int) -> Int {
        // Pairs of running text are many, and say little.
        let hasPairs = language == .english && field != IndexDocument.Field.text.rawValue
        var last: UInt32?
        var length = 0
        var position = 0
        while let word = WordScanner.nextWord(in: text, from: position) {
            position = word.upperBound
            let surface = UnsafeBufferPointer(rebasing: text[word])
            switch language {
            case .swedish:
                let range = swedish.known(UnsafeRawBufferPointer(surface)) ?? learn(surface, language, in: \.swedish)
                for place in range { note(swedish.terms[place], field: field) }
                length += range.count
            case .english:
                let range = english.known(UnsafeRawBufferPointer(surface)) ?? learn(surface, language, in: \.english)
                for place in range {
                    let term = english.terms[place]
                    note(term, field: field)
                    if hasPairs, let last { note(pair(last, term), field: field) }
                    last = term
                }
                length += range.count
            }
        }
        return length
    }

    private mutating func learn(
        _ surface: UnsafeBufferPointer<UInt8>, _ language: Language, in table: WritableKeyPath<Self, SurfaceTable>
    ) -> Range<Int> {
        let word = String(decoding: surface, as: UTF8.self)
        let numbers = words.indexTerms(of: word, in: language).map { number(of: $0.term.key, shown: word) }
        return self[keyPath: table].add(UnsafeRawBufferPointer(surface), terms: numbers)
    }

    /// The shortest form stands for the term on pages: it is nearest to the dictionary form. Of forms as short, one in lower case.
    private mutating func number(of key: String, shown: String) -> UInt32 {
        guard let known = termsByKey[key] else {
            let number = UInt32(terms.count)
            termsByKey[key] = number
            terms.append(Term(key: key, shown: shown))
            meetings.append(Meeting())
            return number
        }
        let before = terms[Int(known)].shown
        let isShorter = shown.utf8.count < before.utf8.count
        // Lower case comes after upper case; and the order of the documents must not matter.
        if isShorter || (shown.utf8.count == before.utf8.count && before.utf8.lexicographicallyPrecedes(shown.utf8)) {
            terms[Int(known)].shown = shown
        }
        return known
    }

    /// The term of two neighbouring content words.
    private mutating func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let words = UInt64(first) << 32 | UInt64(second)
        if let known = pairs[words] { return known }
        let key = IndexTerm.englishPair(String(terms[Int(first)].key.dropFirst(2)), String(terms[Int(second)].key.dropFirst(2))).key
        let number = number(of: key, shown: "")
        pairs[words] = number
        wordsOfPair.append((number, first, second))
        return number
    }

    /// Pairs are shown as their words are.
    private mutating func showPairs() {
        for (pair, first, second) in wordsOfPair {
            terms[Int(pair)].shown = terms[Int(first)].shown + " " + terms[Int(second)].shown
        }
    }

    private mutating func note(_ term: UInt32, field: Int) {
        let document = documents.count + 1
        if meetings[Int(term)].document != document {
            meetings[Int(term)] = Meeting(document: document, place: occurrences.count)
            occurrences.append(Occurrence(term: term, counts: .zero))
        }
        let place = meetings[Int(term)].place
        if occurrences[place].counts[field] < .max { occurrences[place].counts[field] += 1 }
    }
}
