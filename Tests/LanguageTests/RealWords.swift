import Foundation
import Funding

@testable import Language

/// The repository's own lexicon with hunspell's dictionary, loaded once for all tests.
enum RealWords {
    static let analysis = Result { () throws -> WordAnalysis in
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Lexicon")
        func text(_ file: String) throws -> String { try String(contentsOf: folder.appending(path: file), encoding: .utf8) }
        let lexicon = try Lexicon(
            translations: text("sv-en.tsv"), irregularForms: text("irregular-forms.tsv"), abbreviations: text("abbreviations.tsv"))
        return WordAnalysis(lexicon: lexicon, swedish: try SwedishMorphology())
    }
}
