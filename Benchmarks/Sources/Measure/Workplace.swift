import Catalogue
import Desk
import Foundation
import Language
import Matching
import PostgresDatabase
import SQLiteDatabase
import Storage

/// Where everything lies, and the desk opened there as the program opens it.
struct Workplace {
    /// The repository's root.
    let root: URL
    /// The folder of the database and the index.
    let data: URL

    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    var databaseFile: URL { data.appending(path: "utblick.sqlite") }
    var indexFolder: URL { data.appending(path: "index", directoryHint: .isDirectory) }

    func words() throws -> WordAnalysis {
        func text(_ file: String) throws -> String {
            try String(contentsOf: root.appending(path: "Lexicon/\(file)"), encoding: .utf8)
        }
        let lexicon = try Lexicon(
            translations: text("sv-en.tsv"), irregularForms: text("irregular-forms.tsv"), abbreviations: text("abbreviations.tsv"))
        return WordAnalysis(lexicon: lexicon, swedish: try SwedishMorphology())
    }

    func vectors() throws -> WordVectors {
        try WordVectors(data: Data(contentsOf: root.appending(path: "Lexicon/english-vectors.bin")))
    }

    func catalogue() throws -> Catalogue {
        let (catalogue, diagnostics) = CatalogueReader.read(directory: root.appending(path: "Catalogue", directoryHint: .isDirectory))
        guard let catalogue else {
            throw Unusable(description: "the catalogue cannot be read: \(diagnostics.prefix(5).map(\.description).joined(separator: "; "))")
        }
        return catalogue
    }

    /// - Parameter connectionString: of a PostgreSQL database; `nil` for a SQLite file in the folder.
    func store(in connectionString: String? = nil) async throws -> Store {
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        guard let connectionString else { return try await Store(SQLiteDatabase(path: databaseFile.path), now: Date()) }
        return try await Store(PostgresDatabase(PostgresConfiguration(connectionString: connectionString)), now: Date())
    }

    func desk(_ catalogue: Catalogue, _ words: WordAnalysis, _ store: Store) async throws -> Desk {
        try await Desk(
            catalogue: catalogue, words: words, vectors: vectors(), store: store, indexes: IndexFolder(indexFolder),
            surroundings: .live(
                linkKeyFile: data.appending(path: "link.key"), documents: DocumentFolder(data.appending(path: "documents"))))
    }

    /// The bytes of a file, and of a database's log beside it; 0 where there is none.
    static func size(of file: URL) -> Int {
        ["", "-wal"].reduce(0) { sum, ending in
            let attributes = try? FileManager.default.attributesOfItem(atPath: file.path + ending)
            return sum + ((attributes?[.size] as? NSNumber)?.intValue ?? 0)
        }
    }
}
