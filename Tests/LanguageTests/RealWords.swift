import Foundation
import Funding

@testable import Language

/// The repository's own lexicon with hunspell's dictionary, loaded once for all tests.
enum RealWords {
    static let analysis = Result { () throws -> WordAnalysis in
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Lexicon")
        let lexicon = try Lexicon(folder: folder)
        return WordAnalysis(lexicon: lexicon, swedish: try SwedishMorphology())
    }
}
