import Catalogue
import Foundation
import Funding
import Language
import Matching
import SQLCore
import Storage

/// Makes a matcher from the catalogue and the stored calls, by way of the index files.
struct MatcherBuilder: Sendable {
    let catalogue: Catalogue
    let words: WordAnalysis
    let vectors: WordVectors
    let folder: IndexFolder
    let progress: @Sendable (String) -> Void
    /// Stands in the names of the programmes' files; empty for the programmes that every desk has.
    private(set) var variant = ""
    /// Which programmes they are.
    private var edition: String

    init(
        catalogue: Catalogue, words: WordAnalysis, vectors: WordVectors, folder: IndexFolder, progress: @escaping @Sendable (String) -> Void
    ) {
        self.catalogue = catalogue
        self.words = words
        self.vectors = vectors
        self.folder = folder
        self.progress = progress
        edition = catalogue.fingerprint
    }

    private init(_ other: MatcherBuilder, catalogue: Catalogue) {
        self.init(catalogue: catalogue, words: other.words, vectors: other.vectors, folder: other.folder, progress: other.progress)
    }

    /// The same over other programmes, in files of their own.
    func variant(of catalogue: Catalogue, named name: String, edition: String) -> MatcherBuilder {
        var builder = MatcherBuilder(self, catalogue: catalogue)
        // Marked at its end too: files are cleared away by how their names begin.
        builder.variant = "~\(name)~"
        builder.edition += " " + edition
        return builder
    }

    /// The matcher for the calls that `connection` sees, the words to suggest from, and the calls' revision.
    func collection(on connection: any SQLConnection) throws -> MatcherLibrary.Collection {
        let revision = try CallStore.revision(on: connection)
        let programmes = try index(named: "programmes" + variant, builtFrom: "programmes \(edition)", weighting: .programmes) {
            builder in
            for document in IndexDocument.profiles(of: catalogue.programmes) { builder.add(document) }
        }
        let passages = try index(named: "passages" + variant, builtFrom: "passages \(edition)", weighting: .passages) { builder in
            for document in IndexDocument.passages(of: catalogue.programmes) { builder.add(document) }
            builder = try ProgrammeWording.taught(builder, programmes: catalogue.programmes)
        }
        let actions = try index(named: "actions" + variant, builtFrom: "actions \(edition)", weighting: .programmes) { builder in
            for programme in catalogue.programmes {
                for action in programme.actions { builder.add(IndexDocument(action, of: programme)) }
            }
        }
        let calls = try index(
            named: "calls", builtFrom: "calls \(catalogue.fingerprint) \(vectors.fingerprint) \(revision)", vectors: vectors
        ) { builder in
            let count = try CallStore.count(within: .everyDesk, on: connection)
            var done = 0
            try CallStore.forEach(on: connection) { call in
                // What its source has withdrawn is nobody's answer; its page and the lists still have it.
                if !call.isWithdrawn { builder.add(IndexDocument(call)) }
                done += 1
                if done % 1_000 == 0 { progress("indexing calls: \(done) of \(count)") }
            }
        }
        let matcher = Matcher(
            words: words, vectors: vectors, programmes: catalogue.programmes, gazetteer: catalogue.gazetteer,
            programmeIndex: programmes, passageIndex: passages, actionIndex: actions, callIndex: calls)
        // What one desk's own calls say is suggested to nobody: everybody gets the same suggestions.
        let owned = calls.ownedDocuments
        let suggestions = Suggestions(words: words) { calls.wordFrequencies(in: $0, leavingOut: owned) }
        return MatcherLibrary.Collection(matcher: matcher, suggestions: suggestions, callRevision: revision)
    }

    private func index(
        named name: String, builtFrom origin: String, vectors: WordVectors? = nil, weighting: FieldWeighting = FieldWeighting(),
        _ fill: (inout IndexBuilder) throws -> Void
    ) throws -> SearchIndex {
        // Another lexicon, or another way to read it, makes other terms of the same texts.
        let fingerprint = Fingerprint.of("\(origin) \(words.fingerprint)")
        if let index = try? SearchIndex(file: folder.file(name, fingerprint: fingerprint), fingerprint: fingerprint) { return index }
        var builder = IndexBuilder(words: words, vectors: vectors, weighting: weighting)
        try fill(&builder)
        try folder.write(builder.build(fingerprint: fingerprint), named: name, fingerprint: fingerprint)
        // Read back from the file, so that the bytes are mapped rather than held.
        return try SearchIndex(file: folder.file(name, fingerprint: fingerprint), fingerprint: fingerprint)
    }
}
