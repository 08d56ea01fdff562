import Catalogue
import Foundation
import Funding
import Language

@testable import Matching

/// The repository's own catalogue and lexicon, loaded once, with a matcher over the calls that the catalogue holds.
enum RealCatalogue {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let words = Result { () throws -> WordAnalysis in
        let lexicon = try Lexicon(folder: root.appending(path: "Lexicon"))
        return WordAnalysis(lexicon: lexicon, swedish: try SwedishMorphology())
    }

    struct Missing: Error {}

    static let catalogue = Result { () throws -> Catalogue in
        guard let catalogue = CatalogueReader.read(directory: root.appending(path: "Catalogue")).catalogue else { throw Missing() }
        return catalogue
    }

    static let matcher = Result { () throws -> Matcher in
        let (words, catalogue) = (try Self.words.get(), try Self.catalogue.get())
        func index(_ documents: [IndexDocument], _ weighting: FieldWeighting = FieldWeighting()) throws -> SearchIndex {
            var builder = IndexBuilder(words: words, weighting: weighting)
            for document in documents { builder.add(document) }
            return try SearchIndex(data: builder.build(fingerprint: 0))
        }
        return Matcher(
            words: words, programmes: catalogue.programmes, gazetteer: catalogue.gazetteer,
            programmeIndex: try index(catalogue.programmes.map(IndexDocument.init), .programmes),
            actionIndex: try index(
                catalogue.programmes.flatMap { programme in programme.actions.map { IndexDocument($0, of: programme) } },
                .programmes),
            callIndex: try index(catalogue.calls.map(IndexDocument.init)))
    }

    static func matches(_ idea: Idea, on day: String, limitedTo limit: Int = 20) throws -> [Match] {
        let calls = Dictionary(uniqueKeysWithValues: try catalogue.get().calls.map { ($0.id, $0) })
        guard let day = Day(iso: day) else { throw Missing() }
        return try matcher.get().matches(for: idea, at: Moment(on: day), limitedTo: limit) { ids in ids.compactMap { calls[$0] } }
    }
}
